package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeScanner;
import dev.freehold.checker.Snippet;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees that are put where Lombok puts its own. */
class GeneratedCodeTest {
  private final Snippet file =
      Snippet.parsed(
          """
          @lombok.Data
          class Shop {
            @Getter private Buf buf;
            private Buf other;
            Buf getBuf() { return buf; }
            Buf getOther() { return other; }
            Buf find() { @Cleanup Buf b = make(); return b; }
          }
          """);

  private static Diagnostic at(Tree tree, RuleKey key) {
    return new Diagnostic(key, Position.of(tree), "no", List.of(), "do this", tree);
  }

  private List<Diagnostic> retold(Diagnostic... diagnostics) {
    return GeneratedCode.retell(
        Diagnostic.distinct(List.of(diagnostics)), file.unit().getTypeDecls().get(0), file.unit());
  }

  /** As a maker of trees does that was told that place. */
  private static void move(Tree tree, int offset) {
    new TreeScanner() {
      @Override
      public void scan(JCTree each) {
        if (each != null) {
          each.pos = offset;
          super.scan(each);
        }
      }
    }.scan((JCTree) tree);
  }

  private ReturnTree returned(String text) {
    return file.find(ReturnTree.class, text);
  }

  @Test
  void whatIsWrittenIsToldAsItIs() {
    Diagnostic written = at(returned("return buf"), RuleKey.MOVE_OUT_OF_BORROW);
    assertThat(retold(written)).containsExactly(written);
    assertThat(retold()).isEmpty();
  }

  @Test
  void theMethodOfAnAnnotationIsToldAtIt() {
    Tree statement = returned("return buf");
    int getter = file.text().indexOf("@Getter");
    move(file.find(MethodTree.class, "Buf getBuf"), getter);
    Diagnostic told = retold(at(statement, RuleKey.MOVE_OUT_OF_BORROW)).get(0);
    assertThat(told.position().offset()).isEqualTo(getter);
    assertThat(told.headline()).isEqualTo("in `getBuf()`, which `@Getter` writes: no");
    assertThat(told.help().text()).contains("`@Getter(onMethod_ = @Ref)`");
  }

  @Test
  void theMethodOfAFieldIsToldAtTheAnnotationOfTheClass() {
    Tree statement = returned("return other");
    Tree method = file.find(MethodTree.class, "Buf getOther");
    move(method, file.text().indexOf("other;"));
    Diagnostic told = retold(at(statement, RuleKey.WRITE_THROUGH_REF)).get(0);
    assertThat(told.position().offset()).isEqualTo(0);
    assertThat(told.headline()).isEqualTo("in `getOther()`, which `@Data` writes: no");
    assertThat(told.help().text()).isEqualTo("write `getOther()` by hand; do this");
  }

  @Test
  void ofAMethodOneThingIsTold() {
    Tree statement = returned("return buf");
    Tree method = file.find(MethodTree.class, "Buf getBuf");
    move(method, file.text().indexOf("@Getter"));
    Diagnostic first = at(statement, RuleKey.OWN_LEAK);
    assertThat(retold(first, at(method, RuleKey.MOVE_OUT_OF_BORROW))).hasSize(1);
  }

  @Test
  void codeInAWrittenMethodIsToldAtItsAnnotation() {
    Tree statement = returned("return b;");
    int cleanup = file.text().indexOf("@Cleanup");
    move(statement, cleanup);
    Diagnostic told = retold(at(statement, RuleKey.ESCAPES_TO_UNCHECKED)).get(0);
    assertThat(told.position().offset()).isEqualTo(cleanup);
    assertThat(told.headline()).isEqualTo("in the code that `@Cleanup` writes here: no");
    assertThat(told.help().text()).contains("do not release or hand over");
  }

  @Test
  void anAnnotationThatIsWrittenIsNoGenerator() {
    VariableTree field = file.find(VariableTree.class, "@Getter");
    Diagnostic written =
        at(field.getModifiers().getAnnotations().get(0), RuleKey.FIELD_QUALIFIER_MISSING);
    assertThat(retold(written)).containsExactly(written);
  }

  @Test
  void whereTheWriterIsNotKnownTheMethodIsNamed() {
    Tree statement = returned("return b;");
    move(file.find(MethodTree.class, "Buf find"), file.text().indexOf("class"));
    Diagnostic told = retold(at(statement, RuleKey.OWN_LEAK)).get(0);
    assertThat(told.headline()).isEqualTo("in `find()`, which is generated: no");
  }
}
