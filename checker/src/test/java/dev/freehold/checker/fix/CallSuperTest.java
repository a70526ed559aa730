package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a superclass owns is released before it is lost. */
class CallSuperTest {
  @Test
  void theCallComesBeforeWhatLeavesOrWhereItThrows() {
    String text = "class A {\n  void m() {\n    leave();\n  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    List<Fix> fixes =
        new CallSuper(file.expression("leave"), "super.close()")
            .proposals(file.source()).stream().map(Proposal::fix).toList();
    assertThat(fixes).hasSize(2);
    assertThat(fixes.get(0).help()).isEqualTo("insert `super.close();` before line 3");
    assertThat(fixes.get(0).appliedTo(text))
        .isEqualTo("class A {\n  void m() {\n    super.close();\n    leave();\n  }\n}\n");
    assertThat(fixes.get(1).help())
        .isEqualTo(
            "put line 3 into a try statement with `catch (Throwable e) { super.close(); throw e; }`");
  }
}
