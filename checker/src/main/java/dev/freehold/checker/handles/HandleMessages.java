package dev.freehold.checker.handles;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.freehold.checker.fix.ChangeHandle;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteHandle;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.rules.Quoted;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** What is said of handles in the wrong place. */
final class HandleMessages {
  private final HandleTypeFactory factory;
  private final Consumer<Diagnostic> told;

  HandleMessages(HandleTypeFactory factory, Consumer<Diagnostic> told) {
    this.factory = factory;
    this.told = told;
  }

  /** A handle of something else. */
  void other(String value, AnnotatedTypeMirror given, AnnotatedTypeMirror wanted, Tree place) {
    AnnotationMirror is = factory.handle(given);
    AnnotationMirror asked = factory.handle(wanted);
    if (is != null && asked != null) {
      String declaration = HandleText.declaration(is);
      tell(
          RuleKey.HANDLE_OF_OTHER_POOL,
          place,
          "%s is a handle of `%s`, where one of `%s` is asked for"
              .formatted(value, declaration, HandleText.declaration(asked)),
          Help.of(
                  "hand over a handle of `%s`, or ask the pool of `%s`"
                      .formatted(HandleText.declaration(asked), declaration))
              .or(new ChangeHandle(place, declaration, HandleText.declaration(asked))));
    } else {
      tell(
          RuleKey.HANDLE_OF_OTHER_POOL,
          place,
          "%s is a `%s`, where a `%s` is asked for"
              .formatted(value, HandleText.of(given), HandleText.of(wanted)),
          Help.of("write the same `@HandleOf` in both types").or(changes(given, wanted, place)));
    }
  }

  /** A number that may be a handle. */
  void unsaid(String value, AnnotatedTypeMirror given, AnnotatedTypeMirror wanted, Tree place) {
    AnnotationMirror asked = factory.handle(wanted);
    if (asked != null && isCalculated(place)) {
      tell(
          RuleKey.HANDLE_UNQUALIFIED,
          place,
          "%s is calculated, and no handle, where one of `%s` is asked for"
              .formatted(value, HandleText.declaration(asked)),
          Help.of("hand over a handle as its pool gave it"));
    } else if (asked != null) {
      tell(
          RuleKey.HANDLE_UNQUALIFIED,
          place,
          "%s is not said to be a handle, where one of `%s` is asked for"
              .formatted(value, HandleText.declaration(asked)),
          Help.of(
                  "declare it as `%1$s`, or cast it, `(%1$s)`, where it is read from elsewhere"
                      .formatted(HandleText.of(wanted)))
              .or(new WriteHandle(place, HandleText.declaration(asked))));
    } else {
      tell(
          RuleKey.HANDLE_UNQUALIFIED,
          place,
          "%s is a `%s`, where a `%s` is asked for"
              .formatted(value, HandleText.of(given), HandleText.of(wanted)),
          Help.of("declare it as `%s`".formatted(HandleText.of(wanted)))
              .or(writings(wanted, place)));
    }
  }

  private static List<Remedy> changes(
      AnnotatedTypeMirror given, AnnotatedTypeMirror wanted, Tree place) {
    List<String> is = List.copyOf(Conflict.in(given.toString(true)).declarations());
    List<String> asked = List.copyOf(Conflict.in(wanted.toString(true)).declarations());
    return is.isEmpty() || asked.isEmpty()
        ? List.of()
        : List.of(new ChangeHandle(place, is.get(0), asked.get(0)));
  }

  private static List<Remedy> writings(AnnotatedTypeMirror wanted, Tree place) {
    return Conflict.in(wanted.toString(true)).declarations().stream()
        .<Remedy>map(each -> new WriteHandle(place, each))
        .toList();
  }

  private static boolean isCalculated(Tree place) {
    return place instanceof BinaryTree
        || place instanceof UnaryTree
        || place instanceof CompoundAssignmentTree;
  }

  /** Handles of two pools, which are never of one element. */
  void compared(BinaryTree tree, AnnotatedTypeMirror left, AnnotatedTypeMirror right) {
    AnnotationMirror first = factory.handle(left);
    AnnotationMirror second = factory.handle(right);
    if (first != null && second != null) {
      tell(
          RuleKey.HANDLE_OF_OTHER_POOL,
          tree,
          "%s is a handle of `%s`, and %s of `%s`: whether they are equal says nothing"
              .formatted(
                  Quoted.of(tree.getLeftOperand().toString()),
                  HandleText.declaration(first),
                  Quoted.of(tree.getRightOperand().toString()),
                  HandleText.declaration(second)),
          Help.of("compare handles of one declaration")
              .or(
                  new ChangeHandle(
                      tree, HandleText.declaration(first), HandleText.declaration(second))));
    }
  }

  /** A call for which there are no type arguments with which all of it fits. */
  void notInferred(String call, Conflict conflict, Tree place) {
    List<String> declarations = List.copyOf(conflict.declarations());
    if (declarations.size() > 1) {
      tell(
          RuleKey.HANDLE_OF_OTHER_POOL,
          place,
          "%s takes or gives a handle of `%s`, where one of `%s` is asked for"
              .formatted(call, declarations.get(0), declarations.get(1)),
          Help.of("write the same `@HandleOf` for what it takes and what it gives")
              .or(new ChangeHandle(place, declarations.get(0), declarations.get(1))));
    } else if (declarations.size() == 1 && conflict.unsaid()) {
      String handle = "@HandleOf(%s.class)".formatted(declarations.get(0));
      tell(
          RuleKey.HANDLE_UNQUALIFIED,
          place,
          "%s takes or gives what is not said to be a handle, where one of `%s` is asked for"
              .formatted(call, declarations.get(0)),
          Help.of("write `%s` where it comes from".formatted(handle))
              .or(new WriteHandle(place, declarations.get(0))));
    }
  }

  /**
   * A place is told of once: the framework comes to some of them twice. A variable that says
   * nothing is told of once too, as its declaration is what is to be changed.
   */
  private void tell(RuleKey key, Tree place, String headline, Help help) {
    Position position = Position.of(place);
    Element variable =
        key.isWarning() && place instanceof IdentifierTree name
            ? TreeUtils.elementFromUse(name)
            : null;
    Object subject = variable == null ? position.offset() : variable;
    told.accept(new Diagnostic(key, position, headline, List.of(), help, List.of(key, subject)));
  }
}
