package io.parkverse.papers.control;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The logical structure of one document (ISO 32000-1, 14.7): elements, their content, the way back. */
final class Tagging {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final Map<PDPage, Integer> keys = new HashMap<>();
    private final Map<Integer, COSArray> contents = new TreeMap<>();
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();
    private int nextKey;

    Tagging() {
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement element(String type, PDStructureNode parent, String language) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setLanguage(language);
        parent.appendKid(element);
        return element;
    }

    /** Announces content of an element on a page; the answer is the id to mark the content with. */
    int content(PDStructureElement owner, PDPage page) {
        int key = keys.computeIfAbsent(page, p -> {
            p.setStructParents(nextKey);
            return nextKey++;
        });
        COSArray array = contents.computeIfAbsent(key, k -> new COSArray());
        int id = array.size();
        array.add(owner.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(id);
        reference.setPage(page);
        owner.appendKid(reference);
        return id;
    }

    /** Makes a form field's widget the content of an element. */
    void widget(PDStructureElement owner, PDAnnotationWidget widget, PDPage page) {
        widget.setStructParent(nextKey);
        parents.put(nextKey++, new PDParentTreeValue(owner.getCOSObject()));
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.setPage(page);
        owner.appendKid(reference);
    }

    /** Puts the finished structure into the document. */
    void close(PDDocument pdf, String language) {
        contents.forEach((key, array) -> parents.put(key, new PDParentTreeValue(array)));
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(nextKey);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setLanguage(language);
        for (PDPage page : pdf.getPages()) {
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.getPDFName("S"));
        }
    }

    /** Marks an element as a header cell of a table with a scope. */
    void scope(PDStructureElement header, String scope) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setName("Scope", scope);
        header.getCOSObject().setItem(COSName.A, attributes);
    }

    /** Tells where a figure stands, as its layout attributes. */
    void boundingBox(PDStructureElement figure, float x, float y, float side) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Layout");
        attributes.setItem(COSName.BBOX, new PDRectangle(x, y, side, side).getCOSArray());
        figure.getCOSObject().setItem(COSName.A, attributes);
    }
}
