package io.parkverse.custody.boundary.roster;

/** What a paper of an address shows. */
public enum PaperKind {
    /** 不动产权证书: whose the building is. */
    TITLE_DEED,
    /** 使用同意书: that the owner lets the park give the address to enterprises. */
    CONSENT,
    /** 托管协议: between owner and custodian. */
    CUSTODY_AGREEMENT,
    OTHER
}
