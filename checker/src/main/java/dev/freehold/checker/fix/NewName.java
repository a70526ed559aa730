package dev.freehold.checker.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Finds a name for a new variable that means nothing yet where it is declared. */
final class NewName extends TreeScanner<Void, Void> {
  private final Set<String> taken = new HashSet<>();

  private NewName() {}

  /**
   * The name, with a number where it must have one.
   *
   * @param member where it is to be declared
   * @param wish what it should be called
   */
  static String like(String wish, Tree member) {
    NewName names = new NewName();
    names.scan(member, null);
    String name = wish;
    for (int number = 2; names.taken.contains(name) || SourceVersion.isKeyword(name); number++) {
      name = wish + number;
    }
    return name;
  }

  /** As classes are called: {@code Res} becomes {@code res}. */
  static String ofType(String type) {
    String simple = type.replaceAll("<.*", "").replaceAll(".*\\.", "");
    return simple.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + simple.substring(1);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, Void unused) {
    taken.add(tree.getName().toString());
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, Void unused) {
    taken.add(tree.getName().toString());
    return super.visitVariable(tree, null);
  }
}
