package io.parkverse.tenancy.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.tenancy.boundary.BrandImageView;
import io.parkverse.tenancy.boundary.BrandPreset;
import io.parkverse.tenancy.boundary.BrandPreview;
import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.BrandView;
import io.parkverse.tenancy.boundary.ImageUse;
import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import io.parkverse.tenancy.entity.Brand;
import io.parkverse.tenancy.entity.BrandImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brand and pictures of the park whose transaction runs. */
@ApplicationScoped
public class BrandShelf {

    @Inject
    EntityManager entityManager;

    @Inject
    ParkTable parks;

    @Inject
    Clock clock;

    public BrandView current(Caller caller) {
        Optional<Brand> brand = own();
        BrandTokens tokens = brand.map(Brand::tokens)
                .orElseGet(() -> parks.find(caller.park())
                        .map(park -> BrandPreset.of(park.kind()).tokens())
                        .orElse(BrandPreset.LAKE.tokens()));
        String css = BrandCss.render(tokens);
        return new BrandView(
                tokens,
                brand.map(Brand::images).orElse(Map.of()),
                css,
                BrandCss.hash(css),
                brand.map(Brand::version).orElse(0));
    }

    public BrandPreview preview(BrandTokens tokens) {
        return new BrandPreview(BrandCss.render(tokens), Scheme.findings(tokens));
    }

    public void save(BrandTokens tokens, Map<ImageUse, FileId> images) {
        images.forEach(this::requireImage);
        Brand brand = own().orElseGet(() -> {
            Brand first = new Brand(tokens);
            entityManager.persist(first);
            return first;
        });
        brand.change(tokens, images);
        entityManager.flush();
    }

    /** Keeps a picture and drops those of the same use that were replaced before. */
    public FileId upload(ImageUse use, byte[] content) {
        BrandImage image = new BrandImage(use, ImageTypes.require(content), content, clock.instant());
        Set<UUID> shown = own().map(brand ->
                        brand.images().values().stream().map(FileId::value).collect(Collectors.toSet()))
                .orElse(Set.of());
        for (UUID old : keys(use)) {
            if (!shown.contains(old)) {
                entityManager.remove(entityManager.getReference(BrandImage.class, old));
            }
        }
        entityManager.persist(image);
        entityManager.flush();
        return image.id();
    }

    public Optional<BrandImageView> image(FileId image) {
        return Optional.ofNullable(entityManager.find(BrandImage.class, image.value()))
                .map(BrandImage::view);
    }

    private void requireImage(ImageUse use, FileId image) {
        BrandImage found = entityManager.find(BrandImage.class, image.value());
        if (found == null || found.use() != use) {
            throw new TenancyException(TenancyError.IMAGE_UNKNOWN);
        }
    }

    private List<UUID> keys(ImageUse use) {
        return entityManager
                .createQuery("select i.id from BrandImage i where i.use = :use", UUID.class)
                .setParameter("use", use)
                .getResultList();
    }

    private Optional<Brand> own() {
        return entityManager
                .createQuery("select b from Brand b", Brand.class)
                .getResultStream()
                .findFirst();
    }
}
