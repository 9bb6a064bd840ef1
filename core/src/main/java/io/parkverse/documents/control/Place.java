package io.parkverse.documents.control;

import java.util.ArrayList;
import java.util.List;

/** A place of the watermark's text, from the centre. */
record Place(float x, float y) {

    /** Places of a brick pattern that covers a circle of this diameter. */
    static List<Place> pattern(float reach, float width, float height) {
        List<Place> places = new ArrayList<>();
        int rows = (int) Math.ceil(reach / height / 2);
        int columns = (int) Math.ceil(reach / width / 2) + 1;
        for (int row = -rows; row <= rows; row++) {
            float shift = row % 2 == 0 ? 0 : width / 2;
            for (int column = -columns; column < columns; column++) {
                places.add(new Place(column * width + shift, row * height));
            }
        }
        return places;
    }
}
