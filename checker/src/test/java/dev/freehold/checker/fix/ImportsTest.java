package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fix imports to name {@code @Own}. */
class ImportsTest {
  private static final Edit WRITTEN = Edit.insert(0, "");

  /** The file with the import; null where there can be none. */
  private static String with(String text) {
    ParsedSource file = ParsedSource.of(text);
    List<Edit> edits = new Imports(file.source()).with("Own", WRITTEN);
    return edits == null ? null : file.with(edits);
  }

  @Test
  void standsWhereTheAlphabetPutsIt() {
    assertThat(with("package p;\n\nimport a.A;\nimport z.Z;\n\nclass C {}\n"))
        .isEqualTo(
            "package p;\n\nimport a.A;\nimport dev.freehold.Own;\nimport z.Z;\n\nclass C {}\n");
  }

  @Test
  void standsBehindTheLastWhereAllComeEarlier() {
    assertThat(with("import a.A; // why\n\nclass C {}\n"))
        .isEqualTo("import a.A; // why\nimport dev.freehold.Own;\n\nclass C {}\n");
  }

  @Test
  void standsBehindStaticImports() {
    assertThat(with("import static z.Z.z;\n\nimport z.Z;\n\nclass C {}\n"))
        .isEqualTo("import static z.Z.z;\n\nimport dev.freehold.Own;\nimport z.Z;\n\nclass C {}\n");
  }

  @Test
  void standsBehindThePackageWhereThereIsNoOther() {
    assertThat(with("package p;\n\nclass C {}\n"))
        .isEqualTo("package p;\n\nimport dev.freehold.Own;\n\nclass C {}\n");
  }

  @Test
  void standsBeforeTheClassWhereThatIsOnTheLineOfThePackage() {
    assertThat(with("package p; class C {}\n"))
        .isEqualTo("package p;\n\nimport dev.freehold.Own;\n class C {}\n");
    assertThat(with("import a.A; class C {}\n"))
        .isEqualTo("import a.A;\nimport dev.freehold.Own;\n class C {}\n");
  }

  @Test
  void standsFirstInAFileWithoutPackage() {
    assertThat(with("class C {}\n")).isEqualTo("import dev.freehold.Own;\n\nclass C {}\n");
  }

  @Test
  void endsAsTheOtherLinesDo() {
    assertThat(with("class C {}\r\n")).startsWith("import dev.freehold.Own;\r\n\r\nclass");
  }

  @Test
  void isNotNeededWhereItIsThereOrTheWholePackageIs() {
    String one = "import dev.freehold.Own;\nclass C {}\n";
    String all = "import dev.freehold.*;\nclass C {}\n";
    assertThat(with(one)).isEqualTo(one);
    assertThat(with(all)).isEqualTo(all);
  }

  @Test
  void isImpossibleWhereTheNameMeansSomethingElse() {
    assertThat(with("import other.Own;\nclass C {}\n")).isNull();
    assertThat(with("class Own {}\n")).isNull();
  }

  @Test
  void comesBeforeTheEditThatNeedsIt() {
    ParsedSource file = ParsedSource.of("class C {}\n");
    Edit edit = Edit.insert(9, "@Own Object o;");
    assertThat(file.with(new Imports(file.source()).with("Own", edit)))
        .isEqualTo("import dev.freehold.Own;\n\nclass C {@Own Object o;}\n");
  }
}
