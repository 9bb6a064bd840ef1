package io.parkverse.shell.part;

import com.vaadin.flow.component.upload.UploadI18N;
import io.parkverse.platform.i18n.Texts;
import java.util.List;
import java.util.Locale;

/** The words of the upload component. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(Locale locale) {
        String choose = Texts.get(locale, "shell.upload.choose");
        String drop = Texts.get(locale, "shell.upload.drop");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.get(locale, "shell.upload.too-many"))
                        .setFileIsTooBig(Texts.get(locale, "shell.upload.too-big"))
                        .setIncorrectFileType(Texts.get(locale, "shell.upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.get(locale, "shell.upload.connecting"))
                                .setStalled(Texts.get(locale, "shell.upload.stalled"))
                                .setProcessing(Texts.get(locale, "shell.upload.processing"))
                                .setHeld(""))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.get(locale, "shell.upload.left"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.get(locale, "shell.upload.failed"))
                                .setUnexpectedServerError(Texts.get(locale, "shell.upload.refused"))
                                .setForbidden(Texts.get(locale, "shell.upload.refused"))))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024);
    }
}
