package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Reply;

/** Replies where two strings are the same, from their ends on, one stretch after the other. */
final class MatchWriter {
  private final LengthTable table;
  private final Reply reply;
  private final long least;
  private final boolean withLength;
  private int start = -1;
  private int otherStart;
  private int length;
  private int count;

  MatchWriter(LengthTable table, Reply reply, long least, boolean withLength) {
    this.table = table;
    this.reply = reply;
    this.least = least;
    this.withLength = withLength;
  }

  /** Writes all stretches; returns how many. */
  int write() {
    int row = table.rows();
    int column = table.columns();
    while (row > 0 && column > 0) {
      if (table.isSame(row, column)) {
        row--;
        column--;
        extend(row, column);
      } else {
        end();
        if (table.at(row - 1, column) > table.at(row, column - 1)) {
          row--;
        } else {
          column--;
        }
      }
    }
    end();
    return count;
  }

  private void extend(int row, int column) {
    start = row;
    otherStart = column;
    length++;
  }

  private void end() {
    if (start >= 0 && length >= least) {
      reply.array(withLength ? 3 : 2);
      range(start);
      range(otherStart);
      if (withLength) {
        reply.integer(length);
      }
      count++;
    }
    start = -1;
    length = 0;
  }

  private void range(int from) {
    reply.array(2);
    reply.integer(from);
    reply.integer(from + length - 1L);
  }
}
