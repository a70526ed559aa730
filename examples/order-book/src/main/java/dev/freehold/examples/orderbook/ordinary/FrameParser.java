package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.MalformedFrameException;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.nio.ByteBuffer;

/** Reads frames into commands. */
final class FrameParser {
  private FrameParser() {}

  /** Reads the next frame of a buffer. */
  static Command parse(ByteBuffer frames) {
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
    return body(type, frames);
  }

  private static Command body(byte type, ByteBuffer from) {
    return switch (type) {
      case FrameType.ADD -> add(from);
      case FrameType.REPLACE -> replace(from);
      case FrameType.CANCEL -> new Command.Cancel(from.getLong());
      case FrameType.MASS_CANCEL -> new Command.MassCancel(unsigned(from));
      case FrameType.STATE -> state(from);
      case FrameType.INSTRUMENT -> instrument(from);
      case FrameType.PARTICIPANT -> participant(from);
      case FrameType.END_OF_DAY -> new Command.NextDay();
      default -> throw new MalformedFrameException("there is no frame of type " + type);
    };
  }

  private static Command add(ByteBuffer from) {
    return new Command.Add(
        from.getLong(),
        unsigned(from),
        unsigned(from),
        Side.of(from.get()),
        OrderKind.of(from.get()),
        from.getInt(),
        from.getInt(),
        from.getInt());
  }

  private static Command replace(ByteBuffer from) {
    return new Command.Replace(from.getLong(), from.getInt(), from.getInt());
  }

  private static Command state(ByteBuffer from) {
    return new Command.ChangeState(unsigned(from), TradingState.of(from.get()));
  }

  private static Command instrument(ByteBuffer from) {
    return new Command.NewInstrument(
        unsigned(from),
        new Terms(Names.read(from), from.getInt(), from.getInt(), from.getInt(), from.getInt()));
  }

  private static Command participant(ByteBuffer from) {
    return new Command.NewParticipant(
        unsigned(from), Names.read(from), from.getInt(), from.getInt());
  }

  private static int unsigned(ByteBuffer from) {
    return Short.toUnsignedInt(from.getShort());
  }
}
