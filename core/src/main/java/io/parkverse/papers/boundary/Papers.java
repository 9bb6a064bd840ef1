package io.parkverse.papers.boundary;

import io.parkverse.papers.control.Letterheads;
import io.parkverse.papers.control.PaperPress;
import io.parkverse.papers.control.Templates;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Templates of a park and the papers made from them. */
@Boundary
public class Papers {

    @Inject
    Templates templates;

    @Inject
    Letterheads letterheads;

    @Inject
    PaperPress press;

    /** Newest editions, by key. */
    @Allowed("papers.read-templates")
    public List<PaperTemplate> templates(Caller caller) {
        return templates.all();
    }

    @Allowed("papers.read-templates")
    public PaperTemplate template(Caller caller, String key) {
        return templates.newest(key);
    }

    /**
     * Writes a new edition.
     *
     * @throws PapersException {@link PapersError#INVALID_MARKUP} with language and line
     */
    @Allowed("papers.revise-template")
    public PaperTemplate revise(Caller caller, String key, Map<String, String> bodies) {
        templates.newest(key);
        return templates.add(key, bodies);
    }

    /**
     * A tagged PDF with embedded faces. Signature places of the template become empty signature fields
     * named by their keys.
     */
    @Allowed("papers.render")
    public byte[] render(Caller caller, PaperOrder order) {
        return press.print(templates.newest(order.template()), order, letterheads.of(caller));
    }

    /**
     * The same for a text that is no template of the park: a draft in the console, or a record whose length
     * depends on what it records.
     *
     * @param bodies markup by language
     */
    @Allowed("papers.render")
    public byte[] renderText(Caller caller, Map<String, String> bodies, PaperOrder order) {
        return press.print(templates.draft(order.template(), bodies), order, letterheads.of(caller));
    }
}
