package io.parkverse.benchmarks.settlement;

import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.boundary.StatementFile;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnvelopeId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.licence.Licences;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.signing.boundary.SigningAct;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** From the last signature to the last byte of the archive with all signed papers. */
final class FileSets {

    private static final int WARM_UP = 2;
    private static final double NANOS = 1e9;
    private static final List<String> PAPERS =
            List.of("settlement-agreement", "custody-agreement", "address-certificate");

    private final Streets streets;
    private final Envelopes envelopes = Portal.bean(Envelopes.class);
    private final Invoices invoices = Portal.bean(Invoices.class);

    FileSets(Streets streets) {
        this.streets = streets;
    }

    /** Seconds that each of so many sets took. */
    List<Double> seconds(int times) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int time = 0; time < WARM_UP + times; time++) {
            SettledPark park = streets.parks().get(time % streets.parks().size());
            park.await(1);
            double taken = one(park.desk(), park, park.applicant());
            if (time >= WARM_UP) {
                seconds.add(taken);
            }
        }
        return seconds;
    }

    private double one(SettlementPark desk, SettledPark park, Caller applicant) throws IOException {
        CaseId id = park.allocate(applicant);
        pay(desk, id);
        List<EnvelopeView> open = envelopes.ofCase(applicant, id);
        open.forEach(envelope -> sign(applicant, envelope.id()));
        for (EnvelopeView envelope : open.subList(1, open.size())) {
            sign(desk.operator, envelope.id());
        }
        List<String> seen = seenAndAuthenticated(desk.operator, open.get(0).id());
        long begin = System.nanoTime();
        envelopes.sign(desk.operator, open.get(0).id(), seen);
        Set<String> names = names(Portal.bean(Licences.class).registrarSet(desk.operator, id));
        double seconds = (System.nanoTime() - begin) / NANOS;
        for (String paper : PAPERS) {
            if (names.stream().noneMatch(name -> name.contains(paper))) {
                throw new IllegalStateException(paper + " is not among " + names);
            }
        }
        if (!desk.state(id).equals("registrar-set-issued")) {
            throw new IllegalStateException("the case is " + desk.state(id));
        }
        return seconds;
    }

    private static Set<String> names(Download archive) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream content = archive.content();
                ZipInputStream zip = new ZipInputStream(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                names.add(entry.getName());
            }
        }
        return names;
    }

    private void sign(Caller caller, EnvelopeId id) {
        envelopes.sign(caller, id, seenAndAuthenticated(caller, id));
    }

    /** The person has seen the papers and given the password again. */
    private List<String> seenAndAuthenticated(Caller caller, EnvelopeId id) {
        Portal.execute(
                "update sign_in set reauthenticated_at = now(), reauthenticated_for = ? where id = ?",
                SigningAct.of(id).text(),
                ((Actor.Person) caller.actor()).signIn().value());
        return envelopes.get(caller, id).papers().stream()
                .map(EnvelopeView.Paper::hash)
                .toList();
    }

    private void pay(SettlementPark desk, CaseId id) {
        InvoiceView invoice = invoices.ofCase(desk.operator, id).get(0);
        String statement = "交易日期,金额,对方户名,附言\n2026-03-02,%s,示例付款人,%s\n"
                .formatted(invoice.total().decimal(), invoice.remittanceCode());
        Portal.bean(Payments.class)
                .importStatement(
                        desk.operator, new StatementFile("statement.csv", statement.getBytes(StandardCharsets.UTF_8)));
    }
}
