package io.parkverse.api;

import io.parkverse.files.SampleFiles;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** How each operation is called, by its id in the document: the rows of {@link RowsTest}. */
final class Rows {

    private static final String OCTETS = "application/octet-stream";

    private final ApiPark here = new ApiPark();
    private final ApiPark other = new ApiPark();
    private final CaseId submitted = here.desk.submitted();
    private final Map<String, Row> rows = new TreeMap<>();

    Rows() {
        parksAndEnterprises();
        cases();
        documents();
        certificates();
    }

    private void parksAndEnterprises() {
        rows.put("getPark", park("GET", "v1/parks/current").invalidAs(x -> x.header("Accept", "text/csv")));
        rows.put(
                "renamePark",
                park("PUT", "v1/parks/current/names")
                        .tagged("v1/parks/current")
                        .json("{\"nameZh\":\"新名园区\",\"nameEn\":\"New name\",\"shortName\":\"新名\"}")
                        .invalidAs(x -> x.json("{\"nameZh\":\"\",\"nameEn\":\"\",\"shortName\":\"\"}")));
        rows.put("listEnterprises", park("GET", "v1/enterprises").badQuery("?cursor=x", "?limit=0"));
        rows.put(
                "getEnterprise",
                enterprise("GET", "v1/enterprises/" + here.enterprise).badId());
        rows.put(
                "changeEnterprise",
                enterprise("PUT", "v1/enterprises/" + here.enterprise)
                        .tagged("v1/enterprises/" + here.enterprise)
                        .json(
                                "{\"nameZh\":\"云杉\",\"nameEn\":\"Spruce\",\"legalForm\":\"LIMITED_COMPANY\",\"scope\":\"软件\",\"inDirectory\":true}")
                        .invalidAs(x -> x.json("{\"nameZh\":\"云杉\",\"legalForm\":\"NONE\"}")));
    }

    private void cases() {
        rows.put("listCases", park("GET", "v1/cases").badQuery("?cursor=!", "?limit=101", "?limit=x"));
        rows.put(
                "openCase",
                enterprise("POST", "v1/cases")
                        .json("{\"kind\":\"MOVE_IN\",\"enterprise\":\"" + here.enterprise + "\"}")
                        .invalidAs(x -> x.json("{\"kind\":\"MOVE_IN\"}")));
        rows.put("getCase", enterprise("GET", "v1/cases/" + here.settled).badId());
        rows.put(
                "getTimeline",
                enterprise("GET", "v1/cases/" + here.settled + "/timeline").badId());
        rows.put("listMoves", park("GET", "v1/cases/" + here.settled + "/moves").badId());
        rows.put(
                "moveCase",
                park("POST", "v1/cases/" + submitted + "/moves")
                        .tagged("v1/cases/" + submitted)
                        .json("{\"event\":\"start-review\",\"note\":\"\"}")
                        .invalidAs(x -> x.json("{\"event\":\"fly\",\"note\":\"\"}")));
    }

    private void documents() {
        rows.put(
                "listDocuments",
                enterprise("GET", "v1/cases/" + here.settled + "/documents").badId());
        rows.put(
                "listSlots",
                enterprise("GET", "v1/cases/" + here.settled + "/documents/slots")
                        .badId());
        rows.put("uploadDocument", drafted());
        rows.put(
                "getDocument",
                park("GET", "v1/documents/" + document(here.settled)).badId());
        rows.put(
                "downloadDocument",
                park("GET", "v1/documents/" + document(here.settled) + "/content")
                        .badId());
        rows.put("reviewDocument", reviewed());
    }

    private void certificates() {
        rows.put(
                "listCertificates",
                enterprise("GET", "v1/cases/" + here.settled + "/certificates").badId());
        rows.put(
                "issueCertificate",
                park("POST", "v1/cases/" + here.settled + "/certificates").badId());
        rows.put(
                "getCertificate",
                park(
                                "GET",
                                "v1/certificates/"
                                        + here.desk.certificate(here.settled).number())
                        .invalidAs("v1/certificates/0000"));
    }

    Set<String> known() {
        return rows.keySet();
    }

    Row of(Operations operation) {
        Row row = rows.get(operation.id());
        if (row == null) {
            throw new AssertionError("no rows for " + operation.id());
        }
        return row.as(operation);
    }

    /** What another park must never be told. */
    String[] secretsOfThisPark() {
        return new String[] {here.enterprise.toString(), here.settled.toString(), here.desk.park.toString()};
    }

    private Row park(String method, String path) {
        return new Row(method, path, here.ofPark, other.ofPark);
    }

    private Row enterprise(String method, String path) {
        return new Row(method, path, here.ofEnterprise, other.ofEnterprise);
    }

    private Row drafted() {
        CaseId id = here.desk.drafted();
        Row row = new Row(
                "POST",
                "v1/cases/" + id + "/documents?slot=representative-id&name=scan.pdf",
                here.tokenFor(id),
                other.ofEnterprise);
        return row.bytes(OCTETS, SampleFiles.pdf(1))
                .invalidAs("v1/cases/" + id + "/documents?slot=nowhere&name=scan.pdf")
                .invalidAs("v1/cases/" + id + "/documents?slot=representative-id")
                .invalidAs(x -> x.bytes(OCTETS, new byte[0]));
    }

    private Row reviewed() {
        String document = "v1/documents/" + document(submitted);
        return park("PUT", document + "/review")
                .tagged(document)
                .json("{\"verdict\":\"REVISE\",\"reason\":\"模糊\"}")
                .invalidAs(x -> x.json("{\"verdict\":\"REVISE\",\"reason\":\"\"}"));
    }

    private String document(CaseId id) {
        return here.desk.documents.ofCase(here.desk.reviewer, id).stream()
                .filter(document -> document.slot().equals("representative-id"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** How one operation is called. */
    final class Row {

        private final String method;
        private final String ownToken;
        private final String otherToken;
        private final List<Function<Rest, Rest>> broken = new ArrayList<>();
        private final List<String> brokenPaths = new ArrayList<>();
        private final String path;
        private String record = "";
        private Function<Rest, Rest> filled = x -> x;
        private Operations operation;

        Row(String method, String path, String ownToken, String otherToken) {
            this.method = method;
            this.path = path;
            this.ownToken = ownToken;
            this.otherToken = otherToken;
        }

        /** The record whose tag a change needs. */
        Row tagged(String where) {
            record = where;
            return this;
        }

        Row json(String text) {
            filled = x -> x.json(text);
            return this;
        }

        Row bytes(String type, byte[] content) {
            filled = x -> x.bytes(type, content);
            return this;
        }

        Row invalidAs(Function<Rest, Rest> how) {
            broken.add(how);
            return this;
        }

        Row invalidAs(String where) {
            brokenPaths.add(where);
            return this;
        }

        Row badQuery(String... queries) {
            for (String query : queries) {
                brokenPaths.add(path + query);
            }
            return this;
        }

        Row badId() {
            return invalidAs(pathWith("nonsense"))
                    .invalidAs(pathWith(UUID.randomUUID().toString()));
        }

        Row as(Operations described) {
            operation = described;
            return this;
        }

        Rest valid() {
            return request(here.desk.park, ownToken, target());
        }

        Rest at(TenantId park) {
            return request(park, ownToken, target());
        }

        Rest fromOtherPark() {
            return request(other.desk.park, otherToken, target());
        }

        List<Rest> invalid() {
            List<Rest> all = new ArrayList<>();
            broken.forEach(how -> all.add(how.apply(valid())));
            brokenPaths.forEach(where -> all.add(request(here.desk.park, ownToken, new Target(where, "\"1\""))));
            if (operation.creates()) {
                all.add(valid().header("Idempotency-Key", ""));
            }
            if (operation.changes()) {
                all.add(valid().header("If-Match", "\"999\""));
                all.add(valid().header("If-Match", ""));
            }
            if (operation.node().path("requestBody").path("content").has("application/json")) {
                all.add(valid().json(""));
                all.add(valid().json("{\"unknown\":1}"));
                all.add(valid().bytes("text/plain", new byte[] {'x'}));
            }
            return all;
        }

        private Target target() {
            String tag = record.isEmpty()
                    ? ""
                    : Rest.at(here.desk.park, "GET", record)
                            .token(ownToken)
                            .send()
                            .header("ETag");
            return new Target(path, tag);
        }

        private Rest request(TenantId park, String token, Target target) {
            Rest request = filled.apply(Rest.at(park, method, target.path()).token(token));
            if (operation.creates()) {
                request.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            return operation.changes() ? request.header("If-Match", target.tag()) : request;
        }

        /** The same address with another id in its place. */
        private String pathWith(String id) {
            return path.replaceFirst("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", id);
        }
    }

    private record Target(String path, String tag) {}
}
