package io.parkverse.identity.boundary;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a token may be used for: a name that programs see, and the operations of the role table that it opens
 * to the token; whoever may change a record may read it. A token can never do what its maker cannot: the maker's roles count as well, at every call.
 */
public enum ApiScope {
    PARKS_READ("parks:read", "tenancy.read"),
    PARKS_WRITE("parks:write", "tenancy.read", "tenancy.edit"),
    ENTERPRISES_READ("enterprises:read", "enterprise.read"),
    ENTERPRISES_WRITE("enterprises:write", "enterprise.read", "enterprise.edit"),
    CASES_READ("cases:read", "casework.read"),
    CASES_WRITE("cases:write", "casework.read", "casework.fire", "settlement.apply"),
    DOCUMENTS_READ("documents:read", "documents.read"),
    DOCUMENTS_WRITE("documents:write", "documents.read", "documents.upload"),
    DOCUMENTS_REVIEW("documents:review", "documents.read", "documents.review"),
    CERTIFICATES_READ("certificates:read", "settlement.read", "settlement.certificate-check"),
    CERTIFICATES_WRITE("certificates:write", "settlement.read", "settlement.certify");

    private final String code;
    private final String operations;

    ApiScope(String code, String... operations) {
        this.code = code;
        this.operations = String.join(" ", operations);
    }

    /** As programs and documents write it. */
    public String code() {
        return code;
    }

    public Set<String> operations() {
        return Set.of(operations.split(" ", -1));
    }

    public static Optional<ApiScope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
