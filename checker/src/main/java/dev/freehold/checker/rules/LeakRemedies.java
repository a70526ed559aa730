package dev.freehold.checker.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.fix.AppendRelease;
import dev.freehold.checker.fix.CallSuper;
import dev.freehold.checker.fix.HoldInTry;
import dev.freehold.checker.fix.HoldResultInTry;
import dev.freehold.checker.fix.KeepResult;
import dev.freehold.checker.fix.KeepWhenThrown;
import dev.freehold.checker.fix.Lost;
import dev.freehold.checker.fix.ReadBeforeRelease;
import dev.freehold.checker.fix.ReadResult;
import dev.freehold.checker.fix.ReleaseAtEnd;
import dev.freehold.checker.fix.ReleaseBefore;
import dev.freehold.checker.fix.ReleaseByLambda;
import dev.freehold.checker.fix.ReleaseFinally;
import dev.freehold.checker.fix.ReleaseInFinally;
import dev.freehold.checker.fix.ReleaseInLambda;
import dev.freehold.checker.fix.ReleaseOnOtherPaths;
import dev.freehold.checker.fix.ReleaseUnlessEnded;
import dev.freehold.checker.fix.ReleaseWhenThrown;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.UnlessKept;
import dev.freehold.checker.fix.WriteQualifier;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be written so that a value is not lost. */
final class LeakRemedies {
  private LeakRemedies() {}

  static List<Remedy> of(FlowEvent.Lost event) {
    Lost lost =
        new Lost(event.name(), event.binding().token().site(), event.at(), isMaybeNull(event));
    Site site = lost.origin();
    if (site.kind() == Site.Kind.INHERITED) {
      return List.of(new CallSuper(lost.at(), site.description()));
    }
    List<Remedy> remedies = new ArrayList<>();
    remedies(event, lost).forEach(remedy -> remedies.add(new UnlessKept(lost, remedy)));
    if (site.kind() == Site.Kind.PARAMETER && event.ended() == null) {
      remedies.add(new WriteQualifier(site.tree(), Qualifier.REF));
      remedies.add(new WriteQualifier(site.tree(), Qualifier.MUT));
    }
    return remedies;
  }

  private static List<Remedy> remedies(FlowEvent.Lost event, Lost lost) {
    return switch (event.loss()) {
      case SCOPE_END ->
          List.of(
              new ReleaseAtEnd(lost),
              new ReleaseOnOtherPaths(lost),
              new ReleaseUnlessEnded(lost, end(event)),
              new ReleaseInLambda(lost),
              new HoldInTry(lost));
      case JUMP ->
          List.of(
              new ReleaseBefore(lost),
              new ReadBeforeRelease(lost),
              new ReleaseUnlessEnded(lost, end(event)));
      case OVERWRITE -> List.of(new ReleaseBefore(lost));
      case THROW -> thrown(lost);
      case TEMPORARY ->
          List.of(
              new AppendRelease(lost),
              new KeepResult(lost),
              new HoldResultInTry(lost),
              new ReadResult(lost),
              new ReleaseByLambda(lost),
              new ReleaseInLambda(lost));
      case FIELD ->
          event.at() instanceof BlockTree
              ? List.of(new ReleaseAtEnd(lost))
              : List.of(new ReleaseBefore(lost), new ReleaseInFinally(lost));
    };
  }

  private static @Nullable Tree end(FlowEvent.Lost event) {
    return event.ended() == null ? null : event.ended().end();
  }

  /** Of fields, the flow does not say. */
  private static boolean isMaybeNull(FlowEvent.Lost event) {
    return !event.certain() || event.name().contains(".");
  }

  private static List<Remedy> thrown(Lost lost) {
    List<Remedy> remedies = new ArrayList<>();
    if (lost.at() instanceof ThrowTree) {
      remedies.add(new ReleaseBefore(lost));
    }
    remedies.add(new HoldInTry(lost));
    remedies.add(new ReleaseFinally(lost));
    remedies.add(new ReleaseWhenThrown(lost));
    remedies.add(new KeepWhenThrown(lost));
    return remedies;
  }
}
