package io.parkverse.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.files.control.FileName;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "F5.4 {0} becomes {1}")
    @CsvSource({
        "执照.pdf,执照.pdf",
        "../../etc/passwd,passwd",
        "C:\\temp\\a.pdf,a.pdf",
        "a:b?.pdf,a_b_.pdf",
        "...,file",
        "'  x.pdf ',x.pdf"
    })
    @DisplayName("F5.4 names keep what people read and lose what machines obey")
    void cleans(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    @DisplayName("F5.4 a name cannot turn its ending round with bidirectional characters")
    void losesOverrides() {
        assertThat(FileName.clean("licence\u202Efdp.exe")).isEqualTo("licencefdp.exe");
    }

    @Test
    @DisplayName("F5.4 every cleaned name is short, without paths and control characters")
    void isHarmless() {
        Random random = new Random(4711);
        for (int i = 0; i < 500; i++) {
            String name = random.ints(random.nextInt(300), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(FileName.clean(name))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(120)
                    .doesNotContainPattern("[/\\\\\\p{Cntrl}\\p{Cf}]");
        }
    }
}
