package dev.freehold.examples.orderbook.pooled;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.MalformedFrameException;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.nio.ByteBuffer;

/** Reads frames into commands. */
final class FrameParser {
  private final Name name = new Name();

  /** Reads the next frame of a buffer. */
  void parse(ByteBuffer frames, @Mut Command command) {
    if (frames.remaining() < FrameType.HEADER) {
      throw new MalformedFrameException("a frame begins at the end");
    }
    int length = unsigned(frames);
    byte type = frames.get();
    if (length != FrameType.length(type)) {
      throw new MalformedFrameException("a frame of type " + type + " has " + length + " bytes");
    }
    if (frames.remaining() < length - FrameType.HEADER) {
      throw new MalformedFrameException("a frame of type " + type + " is cut short");
    }
    body(type, frames, command);
  }

  private void body(byte type, ByteBuffer from, @Mut Command to) {
    switch (type) {
      case FrameType.ADD -> add(from, to.body(Command.Add.class));
      case FrameType.REPLACE -> replace(from, to.body(Command.Replace.class));
      case FrameType.CANCEL -> to.body(Command.Cancel.class).id(from.getLong());
      case FrameType.MASS_CANCEL -> massCancel(from, to.body(Command.MassCancel.class));
      case FrameType.STATE -> state(from, to.body(Command.ChangeState.class));
      case FrameType.INSTRUMENT -> instrument(from, to.body(Command.NewInstrument.class));
      case FrameType.PARTICIPANT -> participant(from, to.body(Command.NewParticipant.class));
      case FrameType.END_OF_DAY -> to.body(Command.NextDay.class);
      default -> throw new MalformedFrameException("there is no frame of type " + type);
    }
  }

  private static void add(ByteBuffer from, Command.@Mut Add to) {
    to.id(from.getLong());
    to.instrument(unsigned(from));
    to.participant(unsigned(from));
    to.side(Side.of(from.get()).code());
    to.kind(OrderKind.of(from.get()).code());
    to.price(from.getInt());
    to.quantity(from.getInt());
    to.display(from.getInt());
  }

  private static void replace(ByteBuffer from, Command.@Mut Replace to) {
    to.id(from.getLong());
    to.quantity(from.getInt());
    to.price(from.getInt());
  }

  private static void massCancel(ByteBuffer from, Command.@Mut MassCancel to) {
    to.participant(unsigned(from));
  }

  private static void state(ByteBuffer from, Command.@Mut ChangeState to) {
    to.instrument(unsigned(from));
    to.state(TradingState.of(from.get()).code());
  }

  private void instrument(ByteBuffer from, Command.@Mut NewInstrument to) {
    to.number(unsigned(from));
    to.symbol().set(name.read(from));
    to.tick(from.getInt());
    to.lot(from.getInt());
    to.lowest(from.getInt());
    to.highest(from.getInt());
  }

  private void participant(ByteBuffer from, Command.@Mut NewParticipant to) {
    to.number(unsigned(from));
    to.name().set(name.read(from));
    to.largest(from.getInt());
    to.mostOpen(from.getInt());
  }

  private static int unsigned(ByteBuffer from) {
    return Short.toUnsignedInt(from.getShort());
  }
}
