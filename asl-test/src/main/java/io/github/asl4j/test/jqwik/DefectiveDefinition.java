package io.github.asl4j.test.jqwik;

/**
 * A definition with one defect.
 *
 * @param text the definition
 * @param code the code of the diagnostic that names the defect; others may follow from it
 * @param pointer the JSON Pointer to what is wrong; empty if that is the whole text
 * @param defect what is wrong, for people
 * @see Defects
 */
public record DefectiveDefinition(String text, String code, String pointer, String defect) {

    @Override
    public String toString() {
        return code + " at \"" + pointer + "\", " + defect + ", in " + text;
    }
}
