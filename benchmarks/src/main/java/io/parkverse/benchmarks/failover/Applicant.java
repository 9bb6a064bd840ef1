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
    /** What If-Match is answered with when the version is another one. */
    private static final int CHANGED = 412;

    private static final String CASES = "cases";

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
        acknowledged.asked(Kind.CASE);
        Outcome opened = program.post(CASES, "{\"kind\":\"NEW_COMPANY\",\"enterprise\":\"" + company.id() + "\"}");
        String id = opened.body().path("id").asText();
        return noted(opened, Kind.CASE, id) ? id : "";
    }

    /** The first place of the case that takes pictures; empty for none. */
    private String place(String id) throws InterruptedException {
        for (JsonNode slot :
                program.get(CASES + "/" + id + "/documents/slots").body().path("items")) {
            if (slot.path("mediaTypes").toString().contains("image/png")) {
                return slot.path("key").asText();
            }
        }
        return "";
    }

    private boolean upload(String id, String place) throws InterruptedException {
        String name = UUID.randomUUID() + ".png";
        acknowledged.asked(Kind.UPLOAD);
        Outcome taken = program.upload(CASES + "/" + id + "/documents?slot=" + place + "&name=" + name, picture());
        return noted(taken, Kind.UPLOAD, name);
    }

    /** After an answer that was lost, the company's own words show that the change was made. */
    private boolean save() throws InterruptedException {
        String path = "enterprises/" + company.id();
        Outcome before = program.get(path);
        if (!before.ok()) {
            return false;
        }
        String scope = "软件开发；" + UUID.randomUUID();
        ObjectNode change = before.body().deepCopy();
        change.retain("nameZh", "nameEn", "legalForm", "scope", "inDirectory");
        change.put("scope", scope);
        acknowledged.asked(Kind.FORM);
        Outcome after = program.put(
                path, change.toString(), before.body().path("version").asInt());
        Outcome now = after.status() == CHANGED ? program.get(path) : after;
        int number = now.body().path("version").asInt() - 1;
        return now.body().path("scope").asText().equals(scope) && noted(now, Kind.FORM, company.id() + ":" + number);
    }

    private void withdraw(String id) throws InterruptedException {
        Outcome now = program.get(CASES + "/" + id);
        if (now.ok()) {
            acknowledged.asked(Kind.MOVE);
            Outcome moved = program.post(
                    CASES + "/" + id + "/moves",
                    "{\"event\":\"withdraw\",\"note\":\"\"}",
                    now.body().path("version").asInt());
            noted(moved, Kind.MOVE, id);
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
}
