package dev.freehold.checker.baseline;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.violation.Declaration;
import dev.freehold.checker.violation.Fingerprint;
import org.junit.jupiter.api.Test;

class BaselineEntryTest {
  private static final String LINE =
      "src/shop/Orders.java: own.leak in shop.Orders#ship(Map<A, B>) 0f3a51c2e94b7d68:1";

  @Test
  void aLineSaysAllOfIt() {
    BaselineEntry entry = BaselineEntry.parse(LINE);
    assertThat(entry)
        .isEqualTo(
            new BaselineEntry(
                "src/shop/Orders.java",
                "own.leak",
                new Declaration("shop.Orders", "ship(Map<A, B>)"),
                new Fingerprint("0f3a51c2e94b7d68:1")));
    assertThat(entry.line()).isEqualTo(LINE);
  }

  @Test
  void aClassHasNoMember() {
    String line = "a b/Orders.java: field.static in Orders 0f3a51c2e94b7d68:12";
    BaselineEntry entry = BaselineEntry.parse(line);
    assertThat(entry.within()).isEqualTo(new Declaration("Orders", ""));
    assertThat(entry.line()).isEqualTo(line);
  }

  @Test
  void otherTextIsNone() {
    assertThat(BaselineEntry.parse("<<<<<<< HEAD")).isNull();
    assertThat(BaselineEntry.parse(LINE + ":")).isNull();
    assertThat(BaselineEntry.parse(LINE.replace(": own.leak in", ""))).isNull();
  }

  @Test
  void knowsWhatItIsInside() {
    assertThat(BaselineEntry.parse(LINE).root()).isEqualTo("src/");
    assertThat(BaselineEntry.outermost("shop.Orders$Line$")).isEqualTo("shop.Orders");
    assertThat(BaselineEntry.outermost("shop.$Odd$Line")).isEqualTo("shop.$Odd");
  }

  @Test
  void doesNotHoldTheNumbersOfAnonymousClasses() {
    Fingerprint fingerprint = new Fingerprint("0f3a51c2e94b7d68:1");
    BaselineEntry entry =
        BaselineEntry.of("A.java", Leaks.in("shop.Orders$2$Line", "run()", "open();"), fingerprint);
    assertThat(entry.line())
        .isEqualTo("A.java: own.leak in shop.Orders$$Line#run() 0f3a51c2e94b7d68:1");
  }
}
