package org.vouch.web.report.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Joins the letters of Arabic, and puts a run that is read from the right into the order it is drawn in. */
final class ArabicShapes implements BidiReorderer {

    private final ArabicShaping joining =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL);
    private final ArabicShaping plain = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(joining, text);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(plain, text);
    }

    private static String shaped(ArabicShaping how, String text) {
        try {
            return how.shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters grow into the room they have", e);
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
