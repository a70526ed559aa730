package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** Puts several sets and sorted sets together. */
final class Combiner {
  private final CombinationOptions options;
  private final ByteRange name = new ByteRange();
  private double score;

  Combiner(CombinationOptions options) {
    this.options = options;
  }

  /** Fills a sorted set with what is asked for; whether there was room. */
  boolean fill(@Mut Store store, @HandleOf(Body.class) long made, Operation operation) {
    int operands = operation == Operation.UNION ? options.count() : 1;
    for (int i = 0; i < operands; i++) {
      int size = size(store, i);
      for (int place = 0; place < size; place++) {
        if (take(store, i, place, operation) && !put(store, made)) {
          return false;
        }
      }
    }
    return true;
  }

  private int size(Store store, int operand) {
    long body = options.at(operand);
    return body == Handles.NONE ? 0 : Values.size(store, body);
  }

  /** How many members all have. */
  long count(Store store) {
    int size = size(store, 0);
    long found = 0;
    for (int place = 0; place < size && found < options.limit(); place++) {
      found += take(store, 0, place, Operation.INTERSECTION) ? 1 : 0;
    }
    return found;
  }

  /** Takes a member in hand, with its score; whether it is to be in the result. */
  private boolean take(Store store, int operand, int place, Operation operation) {
    long member = SortedSets.at(store, options.at(operand), place);
    store.texts().load(SortedSets.name(store, member), name);
    double product = options.weight(operand) * score(store, operand, member);
    score = Double.isNaN(product) ? 0 : product;
    if (operation == Operation.INTERSECTION) {
      return isInAll(store);
    }
    return operation == Operation.UNION || !isInOthers(store);
  }

  private double score(Store store, int operand, @HandleOf(Entry.class) long member) {
    return Values.type(store, options.at(operand)) == ValueType.SET
        ? 1
        : SortedSets.score(store, member);
  }

  @HandleOf(Entry.class)
  private long find(Store store, int operand) {
    long body = options.at(operand);
    return body == Handles.NONE ? Handles.NONE : SortedSets.find(store, body, name);
  }

  private boolean isInAll(Store store) {
    for (int i = 1; i < options.count(); i++) {
      long found = find(store, i);
      if (found == Handles.NONE) {
        return false;
      }
      score = options.combine(score, options.weight(i) * score(store, i, found));
    }
    return true;
  }

  private boolean isInOthers(Store store) {
    for (int i = 1; i < options.count(); i++) {
      if (find(store, i) != Handles.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Puts the member in hand into the result, or adds its score there; whether there was room. */
  private boolean put(@Mut Store store, @HandleOf(Body.class) long made) {
    long member = SortedSets.find(store, made, name);
    if (member != Handles.NONE) {
      double combined = options.combine(SortedSets.score(store, member), score);
      SortedSets.score(store, made, member, combined);
      return true;
    }
    if (!store.admits(name.length(), 1)) {
      return false;
    }
    SortedSets.add(store, made, name, score);
    return true;
  }
}
