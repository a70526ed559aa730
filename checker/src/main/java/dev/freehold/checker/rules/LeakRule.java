package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What is owned is released or passed on before its last name goes. */
record LeakRule(OwnershipTypes types, ClassTree type) implements FlowRule<FlowEvent.Lost> {
  private static final String EARLIER = ", in an earlier iteration of the loop";

  @Override
  public @Nullable Diagnostic judge(FlowEvent.Lost lost) {
    return lost.loss() == Loss.FIELD || isLeftToCaller(lost) ? null : about(lost);
  }

  /**
   * Whether a parameter that only its body takes over is refused, or not wrapped: what has not
   * begun to use it leaves it to the caller.
   */
  private boolean isLeftToCaller(FlowEvent.Lost lost) {
    boolean refused =
        !lost.certain()
            || lost.at() instanceof ThrowTree
            || lost.at() instanceof NewClassTree
            || (lost.at() instanceof MethodInvocationTree call
                && TreeUtils.elementFromUse(call).getKind() == ElementKind.CONSTRUCTOR);
    return refused
        && lost.loss() == Loss.THROW
        && UnsaidParameter.is(lost.binding().token().site(), types);
  }

  private Diagnostic about(FlowEvent.Lost lost) {
    Site site = lost.binding().token().site();
    // A variable may have no name, as `_` has none.
    String name = Quoted.of(lost.name().isEmpty() ? site.description() : lost.name());
    return new Diagnostic(
        key(lost),
        position(lost),
        headline(lost, name),
        notes(lost),
        advice(lost, name),
        new Subject("leak", site.tree(), site.description()));
  }

  private Help advice(FlowEvent.Lost lost, String name) {
    if (isPolymorphic(lost.binding().token().site().tree())) {
      return Help.of("give " + name + " back on every path, and once only");
    }
    String taken = CarrierHelp.of(lost, name, types);
    return Help.of(taken == null ? help(lost, name) : taken).or(LeakRemedies.of(lost));
  }

  private boolean isPolymorphic(Tree declaration) {
    return declaration instanceof VariableTree variable
        && types.signatures().isPolymorphic(TreeUtils.elementFromDeclaration(variable));
  }

  private static RuleKey key(FlowEvent.Lost lost) {
    if (lost.loss() == Loss.OVERWRITE) {
      return RuleKey.OWN_LEAK_OVERWRITTEN;
    }
    return lost.certain() ? RuleKey.OWN_LEAK : RuleKey.OWN_LEAK_MAYBE;
  }

  private static Position position(FlowEvent.Lost lost) {
    Tree at = lost.at();
    return lost.loss() == Loss.SCOPE_END ? Position.endOf(at) : Position.of(at);
  }

  private static String headline(FlowEvent.Lost lost, String name) {
    String owner = lost.loss() == Loss.TEMPORARY ? "the result of " + name : name;
    if (lost.binding().token().site().kind() == Site.Kind.FUNCTION) {
      return name
          + (lost.certain() ? " is never called" : " is not called on every path")
          + ", though its signature promises that it is called once";
    }
    return switch (lost.loss()) {
      case OVERWRITE -> name + " is overwritten while it owns a value that was not released";
      case THROW ->
          lost.certain()
              ? owner + " is lost when this throws: it is not released or moved on that path"
              : owner + " may be lost when this throws: it is not released or moved on every path";
      case JUMP ->
          lost.certain()
              ? owner + " is lost here: it is not released or moved on this path"
              : owner + " may be lost here: it is not released or moved on every path";
      default ->
          owner
              + (lost.certain() ? " is never released or moved" : " is not released on every path");
    };
  }

  private List<Diagnostic.Note> notes(FlowEvent.Lost lost) {
    Site site = lost.binding().token().site();
    List<Diagnostic.Note> notes = new ArrayList<>();
    notes.add(new Diagnostic.Note(Position.of(site.tree()), origin(lost)));
    InheritedQualifier.ofParameter(site.tree(), types)
        .flatMap(each -> each.note(TreeUtils.elementFromDeclaration(type)))
        .ifPresent(notes::add);
    Binding ended = lost.ended();
    if (ended != null && ended.end() != null) {
      Tree end = ended.end();
      String what = ValueEnd.nameAt(end, lost.name()) + " is " + ValueEnd.how(ended);
      notes.add(new Diagnostic.Note(Position.of(end), what + " here, on another path"));
    }
    return notes;
  }

  private String origin(FlowEvent.Lost lost) {
    Site site = lost.binding().token().site();
    String what = Quoted.of(site.description());
    return switch (site.kind()) {
      case PARAMETER ->
          isPolymorphic(site.tree())
              ? what + " is `@PolyOwn`, and an owner where a call gives it one"
              : what
                  + " is owned by this method from here"
                  + InheritedQualifier.ofParameter(site.tree(), types)
                      .map(each -> ", as in " + each.named() + ", which it overrides")
                      .orElse("");
      case FUNCTION -> what + " is marked `@Once` here";
      case INHERITED -> Quoted.of(lost.name()) + " was filled by the superclass's constructor";
      case FIELD -> what + " may own a value already";
      case CAPTURE -> what + " is moved into this function here";
      default -> what + " gives the value to own here" + (isEarlier(lost) ? EARLIER : "");
    };
  }

  /** What to do where some paths do not lose the value. */
  private static String rest(FlowEvent.Lost lost, String name) {
    return lost.ended() == null
        ? "release " + name + " before this point unless it is null, or pass it on"
        : "release " + name + " on the other paths, too, or pass it on there";
  }

  /** Whether it is a field of an object that somebody else releases. */
  private static boolean isLent(FlowEvent.Lost lost) {
    return lost.binding().strength() != Qualifier.OWN;
  }

  /** Whether the new value comes from where the old one came from. */
  private static boolean isEarlier(FlowEvent.Lost lost) {
    return lost.loss() == Loss.OVERWRITE
        && Witness.position(lost.binding().token().site().tree()) >= Witness.position(lost.at());
  }

  private static String help(FlowEvent.Lost lost, String name) {
    if (lost.binding().token().site().kind() == Site.Kind.FUNCTION) {
      return "call "
          + name
          + " on every path, or pass it on to a parameter that is `@Once` as well";
    }
    if (lost.binding().token().site().kind() == Site.Kind.INHERITED) {
      return "call "
          + Quoted.of(lost.binding().token().site().description())
          + " before this, in a catch clause that throws again for instance";
    }
    return switch (lost.loss()) {
      case OVERWRITE ->
          isLent(lost)
              ? "assign " + name + " only after a test that it is null, or keep it in an `OwnSlot`"
              : "release " + name + " before this line";
      case TEMPORARY ->
          lost.at() instanceof MemberReferenceTree
              ? "write a lambda that releases the result, or name a method that gives none"
              : "keep the result in a variable and release it"
                  + (lost.certain() ? "" : " unless it is null")
                  + ", or do not ask for it";
      case THROW ->
          "release " + name + " in a finally block, or hold it in a try-with-resources statement";
      default ->
          lost.certain()
              ? "release " + name + " before this point, or pass it on"
              : rest(lost, name);
    };
  }
}
