package org.vouch.domain.report.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the columns of a profile as they are written. */
@Converter
public class ProfileColumnsConverter implements AttributeConverter<ProfileColumns, String> {

    @Override
    public String convertToDatabaseColumn(ProfileColumns columns) {
        return columns == null ? null : columns.written();
    }

    @Override
    public ProfileColumns convertToEntityAttribute(String written) {
        return written == null ? null : ProfileColumns.read(written);
    }
}
