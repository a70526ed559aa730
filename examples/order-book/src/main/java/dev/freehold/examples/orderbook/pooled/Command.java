package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** What a frame says: one of several things, all in the same place. */
@FixedPool(capacity = 1)
interface Command extends PoolElement {
  Body body();

  <B extends Body> B body(Class<B> kind);

  /** What is to be done. */
  @Struct
  sealed interface Body
      permits Add,
          Replace,
          Cancel,
          MassCancel,
          ChangeState,
          NewInstrument,
          NewParticipant,
          NextDay {}

  /** An order comes. */
  @Struct
  non-sealed interface Add extends Body {
    long id();

    void id(long value);

    int instrument();

    void instrument(int value);

    int participant();

    void participant(int value);

    /** The code of its side. */
    byte side();

    void side(byte value);

    /** The code of its kind. */
    byte kind();

    void kind(byte value);

    int price();

    void price(int value);

    int quantity();

    void quantity(int value);

    /** How much to show at a time; all if it is 0. */
    int display();

    void display(int value);

    default Side orderSide() {
      return Side.of(side());
    }

    default OrderKind orderKind() {
      return OrderKind.of(kind());
    }
  }

  /** An order gets another price or quantity. */
  @Struct
  non-sealed interface Replace extends Body {
    long id();

    void id(long value);

    int quantity();

    void quantity(int value);

    int price();

    void price(int value);
  }

  /** An order goes. */
  @Struct
  non-sealed interface Cancel extends Body {
    long id();

    void id(long value);
  }

  /** All orders of a participant go. */
  @Struct
  non-sealed interface MassCancel extends Body {
    int participant();

    void participant(int value);
  }

  /** An instrument is traded from now on, or is not. */
  @Struct
  non-sealed interface ChangeState extends Body {
    int instrument();

    void instrument(int value);

    /** The code of the state. */
    byte state();

    void state(byte value);
  }

  /** An instrument comes. */
  @Struct
  non-sealed interface NewInstrument extends Body {
    int number();

    void number(int value);

    @Length(FrameType.NAME)
    Text symbol();

    int tick();

    void tick(int value);

    int lot();

    void lot(int value);

    int lowest();

    void lowest(int value);

    int highest();

    void highest(int value);
  }

  /** A participant comes. */
  @Struct
  non-sealed interface NewParticipant extends Body {
    int number();

    void number(int value);

    @Length(FrameType.NAME)
    Text name();

    int largest();

    void largest(int value);

    int mostOpen();

    void mostOpen(int value);
  }

  /** The day ends. */
  @Struct
  non-sealed interface NextDay extends Body {}
}
