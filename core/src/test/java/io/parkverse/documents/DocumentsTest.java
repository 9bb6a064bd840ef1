package io.parkverse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.casework.VisitPark;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.DocumentsError;
import io.parkverse.documents.boundary.DocumentsException;
import io.parkverse.documents.boundary.Download;
import io.parkverse.documents.boundary.Opening;
import io.parkverse.documents.boundary.Todo;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.testing.Portal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Documents DOCUMENTS = Portal.bean(Documents.class);

    private final VisitPark visit = new VisitPark();
    private final Caller founder = visit.owner;
    private final Caller reviewer = visit.reviewer;
    private final CaseId caseId = visit.asked("云舟智造（测试）有限公司").id();

    @Test
    @DisplayName("F5.5 an upload waits for review; a second one becomes version 2 and version 1 stays readable")
    void keepsVersions() throws IOException {
        upload("lease", SampleFiles.pdf(1));
        DocumentView second = upload("lease", SampleFiles.pdf(2));

        assertThat(second.state()).isEqualTo(DocumentState.UPLOADED);
        assertThat(second.versions()).extracting(version -> version.number()).containsExactly(1, 2);
        Download first = DOCUMENTS.open(founder, second.id(), 1);
        try (PDDocument pdf = Loader.loadPDF(first.content().readAllBytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("F5.5 the applicant sees what to do and only that: missing required documents, then what to revise")
    void saysWhatToDo() {
        assertThat(DOCUMENTS.todo(founder, caseId))
                .extracting(Todo::slot, Todo::kind)
                .containsExactly(
                        tuple(SampleSlots.IDENTITY, Todo.Kind.UPLOAD), tuple(SampleSlots.LEASE, Todo.Kind.UPLOAD));

        upload("identity-card", SampleFiles.pdf(1));
        DocumentView lease = upload("lease", SampleFiles.pdf(1));
        assertThat(DOCUMENTS.todo(founder, caseId)).isEmpty();

        DOCUMENTS.review(reviewer, lease.id(), Verdict.REVISE, "第 2 页缺少盖章");
        assertThat(DOCUMENTS.todo(founder, caseId))
                .containsExactly(new Todo(SampleSlots.LEASE, Todo.Kind.REVISE, "第 2 页缺少盖章"));

        assertThat(upload("lease", SampleFiles.pdf(2)).state()).isEqualTo(DocumentState.UPLOADED);
        assertThat(DOCUMENTS.todo(founder, caseId)).isEmpty();
    }

    @Test
    @DisplayName("F5.5 to revise and to reject need a reason, and only a document in review is judged")
    void judges() {
        DocumentView lease = upload("lease", SampleFiles.pdf(1));
        refused(DocumentsError.REASON_NEEDED, () -> DOCUMENTS.review(reviewer, lease.id(), Verdict.REJECT, " "));

        assertThat(DOCUMENTS.review(reviewer, lease.id(), Verdict.APPROVE, "").state())
                .isEqualTo(DocumentState.APPROVED);
        refused(DocumentsError.NOT_IN_REVIEW, () -> DOCUMENTS.review(reviewer, lease.id(), Verdict.REVISE, "x"));
        refused(DocumentsError.CLOSED, () -> upload("lease", SampleFiles.pdf(1)));
    }

    @Test
    @DisplayName("F5.5 applicants do not judge and reviewers do not upload")
    void keepsSidesApart() {
        DocumentView lease = upload("lease", SampleFiles.pdf(1));
        assertThatThrownBy(() -> DOCUMENTS.review(founder, lease.id(), Verdict.APPROVE, ""))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> DOCUMENTS.upload(reviewer, caseId, "lease", file(SampleFiles.pdf(1))))
                .isInstanceOf(AccessException.class);
    }

    @Test
    @DisplayName("F2.4 another enterprise of the park and another park do not learn that a document exists")
    void hidesFromOthers() {
        DocumentView lease = upload("lease", SampleFiles.pdf(1));
        Caller neighbour = visit.stranger();
        Caller stranger = Portal.person(Portal.park(), Role.REVIEWER);

        for (Caller other : List.of(neighbour, stranger)) {
            assertThatThrownBy(() -> DOCUMENTS.open(other, lease.id(), 1))
                    .isInstanceOfSatisfying(
                            AccessException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NOT_FOUND));
        }
    }

    @Test
    @DisplayName("F5.4 a refused file leaves no document and no version")
    void storesNothingRefused() {
        assertThatThrownBy(() -> upload("lease", SampleFiles.text("MZ program")))
                .isInstanceOf(FilesException.class);
        assertThat(DOCUMENTS.ofCase(founder, caseId)).isEmpty();
        refused(DocumentsError.UNKNOWN_SLOT, () -> upload("diary", SampleFiles.pdf(1)));
    }

    @Test
    @DisplayName("F5.4 a download can be read in parts and names type, size and hash")
    void readsRanges() throws IOException {
        byte[] content = SampleFiles.pdf(1);
        Download download = DOCUMENTS.open(founder, upload("lease", content).id(), 1);

        assertThat(download.mediaType()).isEqualTo("application/pdf");
        assertThat(download.size()).isEqualTo(content.length);
        assertThat(download.etag()).hasSize(64);
        assertThat(download.source().part(1, 3)).hasContent("PDF");
    }

    @Test
    @DisplayName(
            "F3.6 a reviewer sees an identity paper as PDF with the watermark on every page, the original unchanged")
    void marksPages() throws IOException {
        byte[] content = SampleFiles.pdf(2);
        DocumentView paper = upload("identity-card", content);

        byte[] shown = DOCUMENTS.open(reviewer, paper.id(), 1).content().readAllBytes();
        try (PDDocument pdf = Loader.loadPDF(shown)) {
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf).replaceAll("\\s", ""))
                        .contains("仅供云舟智造（测试）有限公司入驻测试园区使用")
                        .contains("测试人");
            }
        }
        assertThat(DOCUMENTS.open(founder, paper.id(), 1).content()).hasBinaryContent(content);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("watermark.pdf"), shown);
    }

    @Test
    @DisplayName("F3.6 on a picture no area the size of a portrait stays free of the watermark")
    void marksPictures() throws IOException {
        byte[] content = SampleFiles.picture("png", 860, 540);
        DocumentView paper = upload("identity-card", content, "card.png");

        byte[] shown = DOCUMENTS.open(reviewer, paper.id(), 1).content().readAllBytes();
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("watermark.png"), shown);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(content));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(shown));
        for (int x = 0; x + 180 <= before.getWidth(); x += 40) {
            for (int y = 0; y + 220 <= before.getHeight(); y += 40) {
                assertThat(changed(before.getSubimage(x, y, 180, 220), after.getSubimage(x, y, 180, 220)))
                        .as("area at %d, %d", x, y)
                        .isGreaterThan(200);
            }
        }
    }

    @Test
    @DisplayName("F3.6 the original of an identity paper is opened for a stated purpose, and the act is recorded")
    void recordsOpenings() {
        byte[] content = SampleFiles.pdf(1);
        DocumentView paper = upload("identity-card", content);
        refused(DocumentsError.PURPOSE_NEEDED, () -> DOCUMENTS.openOriginal(reviewer, paper.id(), 1, ""));

        assertThat(DOCUMENTS.openOriginal(reviewer, paper.id(), 1, "核对公安系统").content())
                .hasBinaryContent(content);
        assertThat(DOCUMENTS.openings(reviewer, paper.id()))
                .extracting(Opening::by, Opening::purpose, Opening::version)
                .containsExactly(tuple(reviewer.account(), "核对公安系统", 1));
    }

    private static int changed(BufferedImage before, BufferedImage after) {
        int changed = 0;
        for (int x = 0; x < before.getWidth(); x++) {
            for (int y = 0; y < before.getHeight(); y++) {
                changed += before.getRGB(x, y) == after.getRGB(x, y) ? 0 : 1;
            }
        }
        return changed;
    }

    private static void refused(DocumentsError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DocumentsException.class, e -> assertThat(e.code()).isEqualTo(error));
    }

    private DocumentView upload(String slot, byte[] content) {
        return upload(slot, content, "文件.pdf");
    }

    private DocumentView upload(String slot, byte[] content, String name) {
        return DOCUMENTS.upload(founder, caseId, slot, new Upload(name, new ByteArrayInputStream(content)));
    }

    private static Upload file(byte[] content) {
        return new Upload("文件.pdf", new ByteArrayInputStream(content));
    }
}
