package dev.freehold.checker.violation;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final Violation LEAK = leak("shop.Orders$1", "ship(Order)", 7, "  open();");

  private final Fingerprints fingerprints = new Fingerprints();

  @Test
  void isShortAndCountsThoseAlike() {
    assertThat(fingerprints.next(LEAK).value()).matches("[0-9a-f]{16}:1");
    assertThat(fingerprints.next(LEAK).value()).matches("[0-9a-f]{16}:2");
  }

  @Test
  void staysTheSameWhenLinesMoveAndAnonymousClassesGetOtherNumbers() {
    assertThat(digest(leak("shop.Orders$2", "ship(Order)", 40, "\topen( );")))
        .isEqualTo(digest(LEAK));
  }

  @Test
  void isAnotherInAnotherMemberOrOnAnotherLineOfCode() {
    assertThat(digest(leak("shop.Orders$1", "ship()", 7, "  open();"))).isNotEqualTo(digest(LEAK));
    assertThat(digest(leak("shop.Orders$1", "ship(Order)", 7, "  close();")))
        .isNotEqualTo(digest(LEAK));
  }

  @Test
  void isOfTheLineWhereAVariableBeganThatEndsAtABrace() {
    Violation input = leakAtBrace("  Reader in = open();");
    Violation output = leakAtBrace("  Writer out = open();");
    assertThat(digest(input)).isNotEqualTo(digest(output));
    assertThat(digest(input)).isEqualTo(digest(leakAtBrace("Reader in = open();")));
  }

  @Test
  void isKnownAgainUnderAnotherName() {
    Fingerprint before = fingerprints.next(LEAK);
    Violation renamed = leak("shop.Shipping$1", "send(Order)", 7, "  open();");
    assertThat(before.fits(renamed, LEAK.within())).isTrue();
    assertThat(before.fits(renamed, renamed.within())).isFalse();
  }

  private static Violation leakAtBrace(String beginning) {
    Violation leak = leak("shop.Orders", "ship(Order)", 9, "  }");
    return new Violation(
        leak.key(),
        leak.severity(),
        leak.place(),
        leak.within(),
        leak.headline(),
        List.of(new Step(new SourceRange("shop/Orders.java", 7, 3, 7, 9, beginning), "here")),
        leak.help(),
        null);
  }

  private static String digest(Violation violation) {
    return new Fingerprints().next(violation).value();
  }

  private static Violation leak(String type, String member, int line, String code) {
    return new Violation(
        RuleKey.OWN_LEAK,
        Severity.ERROR,
        new SourceRange("shop/Orders.java", line, 3, line, 9, code),
        new Declaration(type, member),
        "`buffer` leaks",
        List.of(),
        "release it",
        null);
  }
}
