package io.parkverse.signing.control;

import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.SigningMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The evidence page: what was signed, by whom, when, how, with which certificate, and with what hashes. */
@ApplicationScoped
public class SigningRecord {

    @Inject
    Papers papers;

    /** The record of a completed envelope, in both languages. */
    byte[] print(Caller caller, EnvelopeView envelope) {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> bodies = new HashMap<>();
        for (Locale language : Texts.LOCALES) {
            bodies.put(language.getLanguage(), body(language, envelope, fields));
        }
        PaperOrder order =
                PaperOrder.bilingual("signing-record", number(envelope), fields, PaperOrder.Arrangement.STACKED);
        return papers.renderText(caller, bodies, order);
    }

    static String number(EnvelopeView envelope) {
        return "SR-" + envelope.id().toString().substring(24);
    }

    private static String body(Locale language, EnvelopeView envelope, Map<String, String> fields) {
        StringBuilder body = new StringBuilder("# ")
                .append(text(language, "title"))
                .append("\n\n")
                .append(text(language, "intro." + envelope.method()))
                .append("\n\n");
        for (int i = 0; i < envelope.papers().size(); i++) {
            EnvelopeView.Paper paper = envelope.papers().get(i);
            heading(body, language, "document", field(fields, "document" + i, paper.fileName()));
            body.append("|---|------------|\n");
            row(body, language, "final-hash", field(fields, "hash" + i, paper.hash()));
            body.append("\n\n");
        }
        if (envelope.method() == SigningMethod.ELECTRONIC) {
            signatures(body, language, envelope, fields);
        }
        return body.append("> ")
                .append(text(language, "note." + envelope.method()))
                .toString();
    }

    private static void signatures(
            StringBuilder body, Locale language, EnvelopeView envelope, Map<String, String> fields) {
        int index = 0;
        for (EnvelopeView.Side side : envelope.sides()) {
            for (EnvelopeView.Signature signature : side.signatures()) {
                String key = "signature" + index++;
                heading(body, language, "signature", field(fields, key + ".person", signature.person()));
                body.append("|---|------------|\n");
                row(
                        body,
                        language,
                        "side",
                        field(fields, key + ".side", side.signer().place()));
                row(
                        body,
                        language,
                        "time",
                        field(fields, key + ".time", DateTimeFormatter.ISO_INSTANT.format(signature.at())));
                row(body, language, "sign-in", text(language, "sign-in.password"));
                row(
                        body,
                        language,
                        "algorithm",
                        field(fields, "algorithm", envelope.algorithm().label()));
                row(body, language, "serial", field(fields, key + ".serial", signature.serial()));
                row(body, language, "hash-before", field(fields, key + ".before", signature.hashBefore()));
                row(body, language, "hash-after", field(fields, key + ".after", signature.hashAfter()));
                body.append('\n');
            }
        }
    }

    private static void heading(StringBuilder body, Locale language, String key, String value) {
        body.append("## ").append(text(language, key)).append(' ').append(value).append("\n\n");
    }

    private static void row(StringBuilder body, Locale language, String key, String value) {
        body.append("| ")
                .append(text(language, key))
                .append(" | ")
                .append(value)
                .append(" |\n");
    }

    private static String field(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return "{{" + name + "}}";
    }

    private static String text(Locale language, String key) {
        return Texts.get(language, "signing.record." + key);
    }
}
