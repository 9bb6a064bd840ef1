package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import io.parkverse.console.Deed;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.shell.Visit;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.UploadWords;
import io.parkverse.tenancy.boundary.BrandImageView;
import io.parkverse.tenancy.boundary.BrandView;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.ImageUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures of a brand: logo, icon and hero. An upload counts once the brand is saved. */
final class BrandImages extends Div {

    private static final long serialVersionUID = 1L;
    private static final long MAX_BYTES = 4L * 1024 * 1024;

    private final Caller caller = Visit.current().caller();
    private final Brands brands;
    private final ConcurrentHashMap<ImageUse, FileId> chosen;

    BrandImages(Brands brands, BrandView saved) {
        this.brands = brands;
        this.chosen = new ConcurrentHashMap<>(saved.images());
        addClassName("pv-lines");
        for (ImageUse use : ImageUse.values()) {
            add(line(use));
        }
    }

    Map<ImageUse, FileId> ids() {
        return Map.copyOf(chosen);
    }

    private Div line(ImageUse use) {
        Div picture = new Div();
        show(use, picture);
        Upload upload = new Upload(new Dropped(
                MAX_BYTES,
                file -> {
                    try {
                        chosen.put(
                                use, brands.upload(caller, use, file.content().readAllBytes()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                () -> show(use, picture)));
        upload.setI18n(UploadWords.of(Words.locale()));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp");
        upload.setMaxFiles(1);
        Div line = new Div(new Span(Words.text("manage.brand.image." + use)), picture, upload);
        line.addClassName("pv-stack");
        line.getStyle().set("gap", "8px");
        return line;
    }

    private void show(ImageUse use, Div picture) {
        picture.removeAll();
        FileId id = chosen.get(use);
        if (id == null) {
            return;
        }
        Image image = new Image(Served.shown(() -> download(id)), Words.text("manage.brand.image." + use));
        image.getStyle().set("max-width", "240px").set("max-height", "120px");
        picture.add(image, Deed.small(Words.text("manage.brand.image.remove"), () -> {
            chosen.remove(use);
            show(use, picture);
        }));
    }

    private Download download(FileId id) {
        BrandImageView image = brands.image(caller, id).orElseThrow();
        return Download.of(id.toString(), image.mediaType(), id.toString(), image.content());
    }
}
