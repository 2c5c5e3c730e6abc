package org.backlot.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.time.FuzzyDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-01-10                | on Jan. 10, 2024
                    2024-03-10                | on March 10, 2024
                    2022-11                   | in November 2022
                    2022                      | in 2022
                    202X                      | between 2020 and 2029
                    [2022-11-21,2022-11-22]   | on Nov. 21 or 22, 2022
                    [2022-11-30,2022-12-01]   | on Nov. 30 or Dec. 1, 2022
                    [2022-12-31,2023-01-01]   | on Dec. 31, 2022 or Jan. 1, 2023
                    [2024-01-10..2024-01-14]  | between Jan. 10 and Jan. 14, 2024
                    [2023-12-30..2024-01-14]  | between Dec. 30, 2023 and Jan. 14, 2024
                    [2022-11,2022-12]         | in November or December 2022
                    [2022-12,2023-01]         | in December 2022 or January 2023
                    [2022-10..2022-12]        | between October and December 2022
                    [2021,2022]               | in 2021 or 2022
                    [..2024-01-14]            | by Jan. 14, 2024
                    [2024-01-14..]            | on or after Jan. 14, 2024
                    2024-01-10?               | probably on Jan. 10, 2024
                    2022%                     | probably in 2022
                    """)
    void itIsSaidAsPrinted(String edtf, String said) {
        assertThat(PressDate.when(FuzzyDate.parse(edtf))).isEqualTo(said);
    }
}
