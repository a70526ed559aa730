package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Complaints, in the order in which they are told. */
class DiagnosticTest {

  private static Diagnostic at(int offset, RuleKey key, Object subject) {
    return new Diagnostic(key, new Position(offset), "", List.of(), "", subject);
  }

  @Test
  void standInTheOrderOfTheFileAndOfTheirKeys() {
    Diagnostic late = at(9, RuleKey.OWN_LEAK, "x");
    Diagnostic second = at(4, RuleKey.OWN_UNINIT, "y");
    Diagnostic first = at(4, RuleKey.OWN_LEAK, "z");
    assertThat(Diagnostic.distinct(List.of(late, second, first)))
        .containsExactly(first, second, late)
        .inOrder();
  }

  @Test
  void ofOneSubjectOnlyTheFirstInTheFileIsTold() {
    Diagnostic late = at(9, RuleKey.OWN_LEAK, "value");
    Diagnostic early = at(4, RuleKey.OWN_UNINIT, "value");
    assertThat(Diagnostic.distinct(List.of(late, early))).containsExactly(early);
  }

  @Test
  void withOtherHelpSayTheSame() {
    Diagnostic helped = at(4, RuleKey.OWN_LEAK, "x").helpedBy(Help.of("do so"));
    assertThat(helped.help()).isEqualTo(Help.of("do so"));
    assertThat(helped.key()).isEqualTo(RuleKey.OWN_LEAK);
    assertThat(helped.subject()).isEqualTo("x");
  }
}
