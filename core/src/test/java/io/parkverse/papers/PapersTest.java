package io.parkverse.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.PaperOrder.Arrangement;
import io.parkverse.papers.boundary.PaperTemplate;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.papers.boundary.PapersError;
import io.parkverse.papers.boundary.PapersException;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final TenantId PARK = Portal.park();
    private static final Papers PAPERS = Portal.bean(Papers.class);
    private static final Caller OPERATOR = Portal.person(PARK, Role.PARK_OPERATOR);

    @BeforeAll
    static void openThePark() {
        Portal.bean(OpenedPark.class).open(Caller.job(PARK, "opening"));
    }

    @Test
    @DisplayName("F5.9 a new park has templates for all papers of a settlement in both languages, built alike")
    void installsTemplates() {
        assertThat(PAPERS.templates(OPERATOR))
                .extracting(PaperTemplate::key)
                .containsExactly(
                        "address-certificate",
                        "custody-agreement",
                        "receipt",
                        "settlement-agreement",
                        "settlement-certificate");
        assertThat(PAPERS.templates(OPERATOR))
                .allSatisfy(template -> assertThat(template.bodies()).containsOnlyKeys("zh", "en"));
    }

    @Test
    @DisplayName("F5.9 a paper is a tagged PDF with title, language, headings, paragraphs and a table")
    void isTagged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(Samples.bilingual("settlement-agreement", Arrangement.STACKED)))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("入驻协议");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("Document", "H1", "H2", "P", "Table", "TR", "TH", "TD", "Form");
        }
    }

    @Test
    @DisplayName("F5.9 every face in a paper is embedded as a subset")
    void embedsFaces() throws IOException {
        byte[] paper = print(Samples.bilingual("settlement-agreement", Arrangement.SIDE_BY_SIDE));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            });
        }
        assertThat(paper.length).isLessThan(400_000);
    }

    @Test
    @DisplayName("F5.9 the text of a paper can be read out in both languages, with number and page count")
    void holdsText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(Samples.bilingual("settlement-agreement", Arrangement.STACKED)))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("云舟智造（测试）有限公司")
                    .contains("第一条")
                    .contains("Article 1")
                    .contains("XY-2026-000123")
                    .contains("共 " + pdf.getNumberOfPages() + " 页");
        }
    }

    @Test
    @DisplayName("F5.9 an agreement reserves a signature field for each side")
    void reservesSignatures() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(Samples.chinese("settlement-agreement")))) {
            assertThat(pdf.getSignatureFields())
                    .extracting(field -> field.getPartialName())
                    .containsExactly("park", "enterprise");
        }
    }

    @Test
    @DisplayName("F5.9 a missing field is named")
    void namesMissingFields() {
        Map<String, String> fields = new HashMap<>(Samples.FIELDS);
        fields.remove("enterprise.code");
        fields.put("fee.total", " ");

        assertThatThrownBy(() -> print(PaperOrder.in(Texts.CHINESE, "settlement-agreement", "1", fields)))
                .isInstanceOfSatisfying(PapersException.class, e -> {
                    assertThat(e.code()).isEqualTo(PapersError.MISSING_FIELD);
                    assertThat(e.arguments()).containsExactly("enterprise.code, fee.total");
                });
    }

    @Test
    @DisplayName("F5.9 a value is text: markup and placeholders in it are printed as they stand")
    void valuesAreNoMarkup() throws IOException {
        Map<String, String> fields = new HashMap<>(Samples.FIELDS);
        fields.put("enterprise.name", "# **甲** {{park.name}} | 乙");

        try (PDDocument pdf =
                Loader.loadPDF(print(PaperOrder.in(Texts.CHINESE, "settlement-agreement", "1", fields)))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                    .contains("#**甲**{{park.name}}|乙");
        }
    }

    @Test
    @DisplayName("F5.9 a character that the faces do not have is refused by field and code point")
    void refusesUnprintable() {
        Map<String, String> fields = new HashMap<>(Samples.FIELDS);
        fields.put("enterprise.name", "甲\uD808\uDC00");

        assertThatThrownBy(() -> print(PaperOrder.in(Texts.CHINESE, "settlement-agreement", "1", fields)))
                .isInstanceOfSatisfying(
                        PapersException.class,
                        e -> assertThat(e.arguments()).containsExactly("enterprise.name", "U+12000"));
    }

    @Test
    @DisplayName("F5.9 a park revises its text; papers follow the new edition, markup that cannot be read is refused")
    void revises() throws IOException {
        TenantId park = Portal.park();
        Portal.bean(OpenedPark.class).open(Caller.job(park, "opening"));
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);

        assertThat(PAPERS.revise(operator, "receipt", Map.of("zh", "# 收据\n\n收到{{payer.name}}。"))
                        .edition())
                .isEqualTo(2);
        try (PDDocument pdf = Loader.loadPDF(PAPERS.render(operator, Samples.chinese("receipt")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("收到云舟智造（测试）有限公司。");
        }
        assertThatThrownBy(() -> PAPERS.revise(operator, "receipt", Map.of("zh", "# 收据\n| a | b |\n| c |")))
                .isInstanceOf(PapersException.class);
    }

    @Test
    @DisplayName("F5.9 all papers print in Chinese, in English and in both arrangements")
    void printsAll() throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "papers"));
        for (PaperTemplate template : PAPERS.templates(OPERATOR)) {
            String key = template.key();
            for (Arrangement arrangement : Arrangement.values()) {
                byte[] paper = print(Samples.bilingual(key, arrangement));
                Files.write(pictures.resolve(key + "-" + arrangement + ".pdf"), paper);
                assertThat(pages(paper)).isBetween(1, 4);
            }
            byte[] chinese = print(Samples.chinese(key));
            Files.write(pictures.resolve(key + "-zh.pdf"), chinese);
            assertThat(pages(chinese)).isBetween(1, 2);
            assertThat(pages(print(PaperOrder.in(Texts.ENGLISH, key, "1", Samples.FIELDS))))
                    .isBetween(1, 3);
        }
    }

    private static int pages(byte[] paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return pdf.getNumberOfPages();
        }
    }

    private static byte[] print(PaperOrder order) {
        return PAPERS.render(OPERATOR, order);
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
