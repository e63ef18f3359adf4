package org.vouch.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a partial date as the text it is written in. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public PartialDate convertToEntityAttribute(String column) {
        return column == null ? null : PartialDate.of(column);
    }
}
