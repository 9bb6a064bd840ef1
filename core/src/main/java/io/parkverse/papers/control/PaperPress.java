package io.parkverse.papers.control;

import io.parkverse.papers.boundary.Faces;
import io.parkverse.papers.boundary.Letterhead;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.PaperTemplate;
import io.parkverse.papers.boundary.PapersError;
import io.parkverse.papers.boundary.PapersException;
import io.parkverse.papers.boundary.Typeface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints a template: a tagged PDF with embedded subsets of the faces. Safe for concurrent use. */
@ApplicationScoped
public class PaperPress {

    @Inject
    Clock clock;

    /**
     * Prints an order.
     *
     * @throws PapersException when a language or a field is missing, or a value cannot be printed
     */
    public byte[] print(PaperTemplate template, PaperOrder order, Letterhead letterhead) {
        try (PDDocument pdf = new PDDocument()) {
            Typeface typeface = Faces.open(pdf);
            List<Voice> voices = new ArrayList<>();
            for (Locale language : order.languages()) {
                voices.add(voice(template, order, letterhead, language));
                voices.get(voices.size() - 1).fields().require(used(template, language), typeface::covers);
            }
            Tagging tagging = new Tagging();
            try (Sheet sheet = new Sheet(pdf, typeface, tagging)) {
                fill(sheet, voices, order, letterhead);
            }
            tagging.close(pdf, voices.get(0).tag());
            describe(pdf, voices.get(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Voice voice(PaperTemplate template, PaperOrder order, Letterhead letterhead, Locale language) {
        String body = template.bodies().get(language.getLanguage());
        if (body == null) {
            throw new PapersException(PapersError.LANGUAGE_MISSING, template.key(), language.getLanguage());
        }
        return new Voice(language, Markup.parse(body), Fields.of(order, letterhead, language, clock.instant()));
    }

    private static Set<String> used(PaperTemplate template, Locale language) {
        return Markup.fields(template.bodies().get(language.getLanguage()));
    }

    private static void fill(Sheet sheet, List<Voice> voices, PaperOrder order, Letterhead letterhead)
            throws IOException {
        boolean certificate = voices.get(0).manuscript().certificate();
        Palette palette = Palette.of(letterhead.colour());
        Furniture furniture = new Furniture(letterhead, order.languages(), order.number(), sheet, certificate);
        furniture.letterhead();
        boolean together = voices.size() > 1
                && voices.get(0).manuscript().parallelTo(voices.get(1).manuscript());
        if (together) {
            new Compositor(sheet, palette, voices, order.arrangement()).set();
        } else {
            for (Voice voice : voices) {
                new Compositor(sheet, palette, List.of(voice), order.arrangement()).set();
            }
        }
        sheet.furnish(furniture);
    }

    private void describe(PDDocument pdf, Voice voice) throws IOException {
        String title = voice.fields().plain(voice.manuscript().title());
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Parkverse");
        GregorianCalendar now = GregorianCalendar.from(clock.instant().atZone(ZoneOffset.UTC));
        information.setCreationDate(now);
        pdf.getDocumentCatalog().setMetadata(Metadata.of(pdf, title, voice.tag()));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
