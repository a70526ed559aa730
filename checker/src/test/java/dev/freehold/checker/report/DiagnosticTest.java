package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Complaints, in the order in which they are told. */
class DiagnosticTest {

  private static Diagnostic at(int offset, String key, Object subject) {
    return new Diagnostic(key, new Position(offset), "", List.of(), "", subject);
  }

  @Test
  void standInTheOrderOfTheFileAndOfTheirKeys() {
    Diagnostic late = at(9, "a", "x");
    Diagnostic second = at(4, "b", "y");
    Diagnostic first = at(4, "a", "z");
    assertThat(Diagnostic.distinct(List.of(late, second, first)))
        .containsExactly(first, second, late)
        .inOrder();
  }

  @Test
  void ofOneSubjectOnlyTheFirstInTheFileIsTold() {
    Diagnostic late = at(9, "a", "value");
    Diagnostic early = at(4, "b", "value");
    assertThat(Diagnostic.distinct(List.of(late, early))).containsExactly(early);
  }

  @Test
  void withOtherHelpSayTheSame() {
    Diagnostic helped = at(4, "a", "x").helpedBy("do so");
    assertThat(helped.help()).isEqualTo(Help.of("do so"));
    assertThat(helped.key()).isEqualTo("a");
    assertThat(helped.subject()).isEqualTo("x");
  }
}
