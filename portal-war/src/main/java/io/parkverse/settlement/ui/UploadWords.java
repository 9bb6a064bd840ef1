package io.parkverse.settlement.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import io.parkverse.platform.i18n.Texts;
import java.util.List;
import java.util.Locale;

/** The words of the upload component. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Locale locale) {
        String choose = Texts.get(locale, "settle.upload.choose");
        String drop = Texts.get(locale, "settle.upload.drop");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.get(locale, "settle.upload.too-many"))
                        .setFileIsTooBig(Texts.get(locale, "settle.upload.too-big"))
                        .setIncorrectFileType(Texts.get(locale, "settle.upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.get(locale, "settle.upload.connecting"))
                                .setStalled(Texts.get(locale, "settle.upload.stalled"))
                                .setProcessing(Texts.get(locale, "settle.upload.processing"))
                                .setHeld(""))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.get(locale, "settle.upload.left"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.get(locale, "settle.upload.failed"))
                                .setUnexpectedServerError(Texts.get(locale, "settle.upload.refused"))
                                .setForbidden(Texts.get(locale, "settle.upload.refused"))))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024);
    }
}
