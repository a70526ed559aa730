package dev.freehold.checker.baseline;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.violation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final String TYPE = "shop.Orders";
  private static final String OPEN = "open();";

  @TempDir Path folder;

  private String in(String use) {
    return use + folder.resolve("baseline.txt");
  }

  /** One that a class of the package {@code shop} has, in a file which then exists. */
  private Violation leak(String file, String member, String code) throws IOException {
    String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Leaks.in(Files.writeString(path, "").toString(), "shop." + name, member, code);
  }

  /** What is told, and what the note says of the rest. */
  private record Outcome(List<Violation> told, String note) {}

  private Outcome compile(String use, Violation... found) {
    return compile(use, true, "shop/Orders.java", found);
  }

  private Outcome compile(String use, boolean complete, String file, Violation... found) {
    Baseline baseline = Baseline.of(in(use));
    baseline.compiles(folder.resolve(file).toString(), "shop");
    List<Violation> all = Arrays.asList(found);
    var accepted = baseline.accept(all);
    List<Violation> told = all.stream().filter(v -> !accepted.get(all.indexOf(v))).toList();
    String note =
        baseline.end(complete).note().replace(folder.resolve("baseline.txt").toString(), "F");
    return new Outcome(told, note);
  }

  @Test
  void acceptsWhatWasWrittenAndTellsWhatIsNew() throws IOException {
    Violation old = leak("shop/Orders.java", "ship()", OPEN);
    Violation added = leak("shop/Orders.java", "ship()", "close();");
    Outcome written = compile("write:", old);
    assertThat(written.told()).isEmpty();
    assertThat(written.note()).isEqualTo("wrote 1 error into the baseline F");

    Outcome outcome = compile("", added, old);
    assertThat(outcome.told()).containsExactly(added);
    assertThat(outcome.note()).isEqualTo("1 error is accepted by the baseline F");
  }

  @Test
  void acceptsAsManyOfThoseAlikeAsStandInIt() throws IOException {
    Baseline.of(in("write:")).end(true);
    Violation leak = leak("shop/Orders.java", "ship()", OPEN);
    compile("write:", leak, leak);
    Baseline three = Baseline.of(in(""));
    assertThat(three.accept(List.of(leak, leak, leak)).cardinality()).isEqualTo(2);
  }

  @Test
  void saysWhatIsGoneAndTakesItOut() throws IOException {
    Violation fixed = leak("shop/Orders.java", "ship()", OPEN);
    Violation old = leak("shop/Orders.java", "send()", OPEN);
    compile("write:", fixed, old);
    assertThat(compile("", old).note())
        .endsWith("; 1 that stands in it is gone: -Afreehold.baseline=shrink:F takes it out");
    assertThat(compile("shrink:", old).note()).endsWith("; took out 1 that is gone");
    assertThat(compile("", old).note()).isEqualTo("1 error is accepted by the baseline F");
  }

  @Test
  void shrinkingAddsNothing() throws IOException {
    compile("write:");
    Violation added = leak("shop/Orders.java", "ship()", OPEN);
    assertThat(compile("shrink:", added).told()).containsExactly(added);
    assertThat(compile("", added).told()).containsExactly(added);
  }

  @Test
  void ofWhatWasNotCompiledNothingIsGone() throws IOException {
    compile("write:", leak("shop/Orders.java", "ship()", OPEN));
    Outcome other = compile("shrink:", true, "shop/Items.java");
    assertThat(other.note()).isEqualTo("0 errors are accepted by the baseline F");
    assertThat(compile("shrink:", false, "shop/Orders.java").note()).isEqualTo(other.note());
  }

  @Test
  void modulesWriteOneFileTogether() throws IOException {
    compile("write:", true, "a/shop/Orders.java", leak("a/shop/Orders.java", "ship()", OPEN));
    compile("write:", true, "b/shop/Items.java", leak("b/shop/Items.java", "list()", OPEN));
    assertThat(new BaselineFile(folder.resolve("baseline.txt")).read()).hasSize(2);
  }

  @Test
  void aFileThatIsNoMoreIsGoneWhereOthersOfItsFolderAreCompiled() throws IOException {
    Violation deleted = leak("a/shop/Old.java", "ship()", OPEN);
    compile("write:", true, "a/shop/Old.java", deleted);
    Files.delete(Path.of(deleted.place().file()));
    assertThat(compile("", true, "b/shop/Items.java").note()).doesNotContain("gone");
    assertThat(compile("", true, "a/shop/Items.java").note()).contains("1 that stands in it");
  }

  @Test
  void aMethodKeepsItsEntryUnderAnotherName() throws IOException {
    compile("write:", leak("shop/Orders.java", "ship()", OPEN));
    Violation renamed = leak("shop/Orders.java", "send(int)", OPEN);
    assertThat(compile("", renamed).told()).isEmpty();
    compile("shrink:", renamed);
    assertThat(new BaselineFile(folder.resolve("baseline.txt")).read().first().within())
        .isEqualTo(renamed.within());
  }

  @Test
  void aCopyOfAMethodHasAnErrorOfItsOwn() throws IOException {
    Violation old = leak("shop/Orders.java", "ship()", OPEN);
    compile("write:", old);
    Violation copy = leak("shop/Orders.java", "send()", OPEN);
    assertThat(compile("", copy, old).told()).containsExactly(copy);
  }

  @Test
  void aClassKeepsItsEntriesUnderAnotherName() throws IOException {
    Violation old = leak("shop/Orders.java", "ship()", OPEN);
    compile("write:", old);
    Violation renamed = leak("shop/Shipping.java", "ship()", OPEN);
    assertThat(compile("", true, "shop/Shipping.java", renamed).told()).containsExactly(renamed);
    Files.delete(Path.of(old.place().file()));
    assertThat(compile("", true, "shop/Shipping.java", renamed).told()).isEmpty();
  }

  @Test
  void anonymousClassesMayGetOtherNumbers() throws IOException {
    leak("shop/Orders.java", "", "");
    String file = folder.resolve("shop/Orders.java").toString();
    compile("write:", Leaks.in(file, TYPE + "$1", "run()", OPEN));
    assertThat(compile("", Leaks.in(file, TYPE + "$2", "run()", OPEN)).told()).isEmpty();
  }
}
