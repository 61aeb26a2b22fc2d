package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.SharedFolder;

/** Real official text files; records and fields counted with Python's csv module. */
@ExtendWith(SharedFolder.class)
class RealTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messy|ACS_15_5YR_B19083_with_ann.csv|3144|15720|44|windows-1252",
                "messy|C_2000.csv|3144|97464|44|UTF-8",
                "messy|C_Latest.csv|3143|480879|44|UTF-8",
                "messy|Compressed Mortality (assaults), 1999-2019.txt|3267|19012|9|UTF-8",
                "messy|Compressed Mortality, 1999-2019 (all suicides).txt|3261|19006|9|UTF-8",
                "messy|E-4_2018InternetVersion.csv|782|7820|44|UTF-8",
                "messy|SVI2018_US_COUNTY.csv|3143|386589|44|UTF-8",
                "messy|acs_poverty.csv|343|126224|44|UTF-8",
                "messy|medellin_homicides.csv|9361|56166|59|UTF-8",
                "messy|poverty.tsv|3194|108596|9|UTF-8",
                "messy|ucr_crimeUS_1985-2014_20181112.csv|58|696|44|UTF-8",
                "pairs/us-counties|rate_injury_deaths_metric_all_county.csv|31427|219989|44|UTF-8",
                "pairs/us-counties|rate_low_birth_weight_metric_all_county.csv|25143|176001|44|UTF-8",
                "pairs/us-counties|rates_crime_county_all.csv|9432|66024|44|UTF-8",
                "pairs/us-counties|social_associations_all_county.csv|28283|141415|44|UTF-8",
                "pairs/california|ca_crimes_and_clearances.csv|27854|1949780|44|UTF-8"
            })
    void recordsFieldsAndDelimiter(
            String folder, String name, int records, long fields, int delimiter, String charset) {
        Path file = SharedFolder.require("data").resolve(folder).resolve(name);
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            TextForm form = spreadsheet.textForm().orElseThrow();
            assertEquals(delimiter, form.delimiter());
            assertEquals(charset, form.charset().name());
            var rows = Reading.rows(spreadsheet, spreadsheet.sheets().get(0).name());
            assertEquals(records, rows.size());
            assertEquals(
                    fields, rows.stream().mapToLong(row -> row.cells().size()).sum());
        }
    }
}
