package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.vouch.domain.report.EditionCells;
import org.vouch.domain.report.FileReading;

@ApplicationScoped
class FastCsvReading implements FileReading {

    @Override
    public EditionCells cells(InputStream csv) {
        FrozenTable file = FrozenTable.of(csv);
        return new EditionCells(file.headers(), file.rows());
    }
}
