package io.parkverse.benchmarks.failover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parkverse.benchmarks.failover.Program.Outcome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * The program of a company, which applies again and again: opens a case, puts in a picture and a better one, saves
 * the company's form, and withdraws. What is asked for and what is acknowledged goes into the ledger. A round ends
 * with the first call that is refused.
 */
final class Applicant implements Worker {

    private static final int SIDE = 160;
    private static final String CASES = "v1/cases";

    private final Company company;
    private final Program program;
    private final Acknowledged acknowledged;
    private final Random random = new Random();

    Applicant(Company company, Program program, Acknowledged acknowledged) {
        this.company = company;
        this.program = program;
        this.acknowledged = acknowledged;
    }

    @Override
    public void round() throws InterruptedException {
        String id = open();
        if (id.isEmpty()) {
            return;
        }
        String place = place(id);
        if (!place.isEmpty() && upload(id, place) && upload(id, place) && save()) {
            withdraw(id);
        }
    }

    private String open() throws InterruptedException {
        Call call = Call.json("POST", CASES, "{\"kind\":\"NEW_COMPANY\",\"enterprise\":\"" + company.id() + "\"}")
                .once(key());
        acknowledged.asked(Kind.CASE);
        Outcome opened = program.call(call);
        return noted(opened, Kind.CASE, opened.body().path("id").asText())
                ? opened.body().path("id").asText()
                : "";
    }

    /** The first place of the case that takes pictures; empty for none. */
    private String place(String id) throws InterruptedException {
        for (JsonNode slot : program.call(Call.get(CASES + "/" + id + "/documents/slots"))
                .body()
                .path("items")) {
            if (slot.path("mediaTypes").toString().contains("image/png")) {
                return slot.path("key").asText();
            }
        }
        return "";
    }

    private boolean upload(String id, String place) throws InterruptedException {
        String name = key() + ".png";
        Call call = Call.bytes(CASES + "/" + id + "/documents?slot=" + place + "&name=" + name, picture())
                .once(key());
        acknowledged.asked(Kind.UPLOAD);
        return noted(program.call(call), Kind.UPLOAD, name);
    }

    /** After an answer that was lost, the company's own words show that the change was made. */
    private boolean save() throws InterruptedException {
        String path = "v1/enterprises/" + company.id();
        Outcome before = program.call(Call.get(path));
        if (!before.ok()) {
            return false;
        }
        String scope = "软件开发；" + key();
        ObjectNode change = before.body().deepCopy();
        change.retain("nameZh", "nameEn", "legalForm", "scope", "inDirectory");
        change.put("scope", scope);
        acknowledged.asked(Kind.FORM);
        Outcome after = program.call(Call.json("PUT", path, change.toString())
                .seen(before.body().path("version").asInt()));
        Outcome now = after.status() == 412 ? program.call(Call.get(path)) : after;
        int number = now.body().path("version").asInt() - 1;
        return now.body().path("scope").asText().equals(scope) && noted(now, Kind.FORM, company.id() + ":" + number);
    }

    private void withdraw(String id) throws InterruptedException {
        Outcome now = program.call(Call.get(CASES + "/" + id));
        if (now.ok()) {
            Call call = Call.json("POST", CASES + "/" + id + "/moves", "{\"event\":\"withdraw\",\"note\":\"\"}")
                    .once(key())
                    .seen(now.body().path("version").asInt());
            acknowledged.asked(Kind.MOVE);
            noted(program.call(call), Kind.MOVE, id);
        }
    }

    private boolean noted(Outcome outcome, Kind kind, String mark) {
        if (outcome.ok()) {
            acknowledged.of(kind, mark);
        }
        return outcome.ok();
    }

    /** A picture that no other one equals. */
    private byte[] picture() {
        BufferedImage noise = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SIDE * SIDE; i++) {
            noise.setRGB(i % SIDE, i / SIDE, random.nextInt());
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(noise, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
