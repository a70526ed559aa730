package dev.freehold.checker.flow.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what the flow sees; what is seen while a loop is still unsettled is thrown away. */
public final class Events {
  private final @Nullable Possessions possessions;
  private List<FlowEvent> seen = new ArrayList<>();

  /** Collects events alone. */
  public Events() {
    this(null);
  }

  /**
   * Collects events, and has a place for what is seen of the owners of values.
   *
   * @param possessions null where nobody asks
   */
  public Events(@Nullable Possessions possessions) {
    this.possessions = possessions;
  }

  /** Takes up which variables own what; null where nobody asks. */
  public @Nullable Possessions possessions() {
    return possessions;
  }

  public void add(FlowEvent event) {
    seen.add(event);
  }

  public List<FlowEvent> seen() {
    return seen;
  }

  /** Starts collecting apart; gives back what was seen before. */
  public List<FlowEvent> open() {
    List<FlowEvent> before = seen;
    seen = new ArrayList<>();
    return before;
  }

  /** Ends that; gives back what was collected. */
  public List<FlowEvent> close(List<FlowEvent> before) {
    List<FlowEvent> apart = seen;
    seen = before;
    return apart;
  }

  public void addAll(List<FlowEvent> events) {
    seen.addAll(events);
  }

  /**
   * Adds what was seen in several passes over the same code, one for each way to arrive there: what
   * only some passes saw happens on some paths only.
   */
  public void addPasses(List<List<FlowEvent>> passes) {
    Map<Object, List<FlowEvent>> byPlace = new LinkedHashMap<>();
    for (List<FlowEvent> pass : passes) {
      for (FlowEvent event : pass) {
        byPlace.computeIfAbsent(placeOf(event), key -> new ArrayList<>()).add(event);
      }
    }
    for (List<FlowEvent> same : byPlace.values()) {
      FlowEvent first = same.get(0);
      seen.add(same.size() < passes.size() ? first.onSomePaths() : first);
    }
  }

  private static Object placeOf(FlowEvent event) {
    return List.of(event.getClass(), System.identityHashCode(event.at()), event.name());
  }
}
