package dev.freehold.checker.apply;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenFixTest {
  @Test
  void readsOneAfterTheOther() {
    String text =
        """
        # [own.leak.maybe] a b/A.java:7: insert `in.close();`
        # of the source with SHA-256 0
        --- a b/A.java
        +++ a b/A.java
        @@ -7,1 +7,1 @@
        -# [own.leak] B.java:1: a line of code that looks so
        +in.close();
        # [use.after.move] B.java:1: delete it
        # of the source with SHA-256 1
        --- B.java
        +++ B.java
        @@ -1,1 +0,0 @@
        -x
        """;
    List<WrittenFix> fixes = WrittenFix.in(text);
    assertThat(fixes).hasSize(2);
    assertThat(fixes.get(0).title())
        .isEqualTo("a b/A.java:7: [own.leak.maybe] insert `in.close();`");
    assertThat(fixes.get(0).shown().get(0)).isEqualTo("--- a b/A.java");
    assertThat(fixes.get(0).hunks().get(0).after()).containsExactly("in.close();\n");
    assertThat(fixes.get(1).hunks().get(0).after()).isEmpty();
    assertThat(WrittenFix.in("")).isEmpty();
  }

  @Test
  void isTheSameWhereverItStands() {
    WrittenFix fix = Fixes.replacing("A.java", 3, "a", "b");
    assertThat(fix.change()).isEqualTo(Fixes.replacing("A.java", 5, "a", "b").change());
    assertThat(fix.change()).isNotEqualTo(Fixes.replacing("A.java", 3, "a", "c").change());
  }

  @Test
  void overlapsOnlyInItsFile() {
    WrittenFix fix = Fixes.replacing("A.java", 3, "a", "b");
    assertThat(fix.overlaps(Fixes.replacing("A.java", 3, "a", "c"))).isTrue();
    assertThat(fix.overlaps(Fixes.replacing("A.java", 4, "a", "c"))).isFalse();
    assertThat(fix.overlaps(Fixes.replacing("B.java", 3, "a", "c"))).isFalse();
  }
}
