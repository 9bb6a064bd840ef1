package io.parkverse.settlement.boundary.application;

/** The four ways in which several enterprises share one address (一址多照). */
public enum AddressKind {
    /** 集群注册: many enterprises at the address of one custodian. */
    CLUSTER,
    /** 商务秘书托管: a business secretary company receives post and officials. */
    SECRETARY,
    /** 关联企业共享办公: affiliated enterprises share their office. */
    AFFILIATE,
    /** 房屋分隔使用: a room is partitioned and each part numbered. */
    PARTITION
}
