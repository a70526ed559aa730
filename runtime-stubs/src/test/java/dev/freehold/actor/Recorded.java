package dev.freehold.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Remembers what a listener is told. */
final class Recorded implements ActorListener {
  final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  final List<String> undelivered = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void failed(String actor, Throwable failure, Directive directive) {
    failures.add(actor + " " + failure.getMessage() + " " + directive);
  }

  @Override
  public void undelivered(String actor, Reason reason) {
    undelivered.add(actor + " " + reason);
  }
}
