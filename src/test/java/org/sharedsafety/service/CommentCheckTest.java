package org.sharedsafety.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.workshop.PersonalDetail;

/** What could tell who somebody is, is noticed in both languages; what people say of places and numbers is not. */
class CommentCheckTest {
    private final CommentCheck check = new CommentCheck(List.of("Doña Luz", "Alder", "Santa Maria"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call me at 555-201-3344 after six | PHONE",
                "Llámenme al (505) 555 0142 | PHONE",
                "her number is 5055550142 | PHONE",
                "+52 55 1234 5678 por la noche | PHONE",
                "Ask at 555-0142 | PHONE",
                "write to rosa.g@example.org | EMAIL",
                "busquen a @lavoz en la red | EMAIL",
                "rosa arroba correo punto com | EMAIL",
                "It happened at 412 Oak Street | ADDRESS",
                "the house at 12 n 5th ave is empty | ADDRESS",
                "Vive en la calle Hidalgo 45 | ADDRESS",
                "en avenida Benito Juárez #120 | ADDRESS NAME",
                "apt 4B has no lock | ADDRESS",
                "Officer Miller never came | NAME",
                "My neighbor Delphine knows | NAME",
                "mi hija Xochitl ya no sale | NAME",
                "Me llamo Itzel y vivo aquí | NAME",
                "Everyone knows Delphine Okafor did it | NAME",
                "la señora Quispe cuida a todos | NAME",
                "since then Juan does not sleep | NAME"
            })
    void noticed(String text, String details) {
        Set<PersonalDetail> expected = EnumSet.noneOf(PersonalDetail.class);
        for (String detail : details.trim().split(" ")) {
            expected.add(PersonalDetail.valueOf(detail));
        }
        assertEquals(
                expected,
                check.in(text).stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonalDetail.class))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The church basement is open till ten. Kids go there, not to the lot.",
                "We stopped calling. Nobody comes for two hours.",
                "In 2019 there were 1,234,567 calls and 911 did not answer.",
                "10 people on Main Street have no lights",
                "Doña Luz has more neighbors who know each other than Alder",
                "Santa Maria is not dangerous",
                "The Police Department and the Sheriff do not talk to each other",
                "I am Mexican and my son is afraid of the bus",
                "Dejamos de llamar. Nadie viene.",
                "La calle tiene 20 focos rotos",
                "El Centro de Salud cierra los viernes a las 3",
                "Desde 2020 hay menos luz en Calle Norte",
                "Why only 12 of every 100,000? We see it every week."
            })
    void leftAlone(String text) {
        assertEquals(Set.of(), check.in(text));
    }
}
