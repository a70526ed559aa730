package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Looks through one member of a class. Classes inside are looked at on their own. */
abstract class MemberScanner extends TreeScanner<Void, List<Diagnostic>> {
  /** What is wrong with the member; nothing where it is a class. */
  List<Diagnostic> check(Tree member) {
    List<Diagnostic> found = new ArrayList<>();
    scan(member, found);
    return found;
  }

  @Override
  public Void visitClass(ClassTree tree, List<Diagnostic> found) {
    return null;
  }
}
