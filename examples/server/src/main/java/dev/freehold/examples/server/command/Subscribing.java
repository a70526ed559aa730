package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.registry.Member;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;

/** SUBSCRIBE, UNSUBSCRIBE, PSUBSCRIBE and PUNSUBSCRIBE. */
final class Subscribing {
  private static final byte[] SUBSCRIBE = Ascii.of("subscribe");
  private static final byte[] UNSUBSCRIBE = Ascii.of("unsubscribe");
  private static final byte[] PSUBSCRIBE = Ascii.of("psubscribe");
  private static final byte[] PUNSUBSCRIBE = Ascii.of("punsubscribe");

  private final Output name = new Output(256);

  void bind(CommandTable table) {
    table.bindDesk("subscribe", Subscribing::subscribe);
    table.bindDesk("psubscribe", Subscribing::patternSubscribe);
    table.bindDesk("unsubscribe", this::unsubscribe);
    table.bindDesk("punsubscribe", this::patternUnsubscribe);
  }

  private static void subscribe(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Subscriptions of = call.session().subscriptions();
    for (int each = 1; each < call.count(); each++) {
      long before = of.channel();
      long newest = add(desk.channels(), call, each, before);
      of.channel(newest, newest == before ? 0 : 1);
      tell(SUBSCRIBE, call, each, reply);
    }
  }

  private static void patternSubscribe(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Subscriptions of = call.session().subscriptions();
    for (int each = 1; each < call.count(); each++) {
      long before = of.pattern();
      long newest = add(desk.patterns(), call, each, before);
      of.pattern(newest, newest == before ? 0 : 1);
      tell(PSUBSCRIBE, call, each, reply);
    }
  }

  @HandleOf(Member.class)
  private static long add(
      @Mut Registry to, Call call, int argument, @HandleOf(Member.class) long newest) {
    return to.add(
        0,
        call.bytes(),
        call.start(argument),
        call.length(argument),
        call.session().slot(),
        newest);
  }

  private static void tell(byte[] what, Call call, int argument, Reply reply) {
    reply.push(3);
    reply.bulkBytes(what);
    reply.bulk(call.bytes(), call.start(argument), call.length(argument));
    reply.integer(call.session().subscriptions().count());
  }

  private void unsubscribe(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Subscriptions of = call.session().subscriptions();
    if (call.count() == 1) {
      unsubscribeAll(call.session(), desk, reply);
      return;
    }
    for (int each = 1; each < call.count(); each++) {
      long member = member(desk.channels(), call, each, of.channel());
      if (member != 0) {
        of.channel(desk.channels().remove(member, of.channel()), -1);
      }
      tell(UNSUBSCRIBE, call, each, reply);
    }
  }

  private void patternUnsubscribe(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Subscriptions of = call.session().subscriptions();
    if (call.count() == 1) {
      patternUnsubscribeAll(call.session(), desk, reply);
      return;
    }
    for (int each = 1; each < call.count(); each++) {
      long member = member(desk.patterns(), call, each, of.pattern());
      if (member != 0) {
        of.pattern(desk.patterns().remove(member, of.pattern()), -1);
      }
      tell(PUNSUBSCRIBE, call, each, reply);
    }
  }

  @HandleOf(Member.class)
  private static long member(
      @Mut Registry of, Call call, int argument, @HandleOf(Member.class) long newest) {
    return of.member(
        0,
        call.bytes(),
        call.start(argument),
        call.length(argument),
        call.session().slot(),
        newest);
  }

  private void unsubscribeAll(Session session, @Mut Desk desk, Reply reply) {
    Subscriptions of = session.subscriptions();
    if (of.channel() == 0) {
      none(UNSUBSCRIBE, session, reply);
    }
    while (of.channel() != 0) {
      write(desk.channels(), of.channel());
      of.channel(desk.channels().remove(of.channel(), of.channel()), -1);
      left(UNSUBSCRIBE, session, reply);
    }
  }

  private void patternUnsubscribeAll(Session session, @Mut Desk desk, Reply reply) {
    Subscriptions of = session.subscriptions();
    if (of.pattern() == 0) {
      none(PUNSUBSCRIBE, session, reply);
    }
    while (of.pattern() != 0) {
      write(desk.patterns(), of.pattern());
      of.pattern(desk.patterns().remove(of.pattern(), of.pattern()), -1);
      left(PUNSUBSCRIBE, session, reply);
    }
  }

  private void write(Registry of, @HandleOf(Member.class) long membership) {
    name.clear();
    of.writeName(of.topic(membership), name);
  }

  private void left(byte[] what, Session session, Reply reply) {
    reply.push(3);
    reply.bulkBytes(what);
    reply.bulk(name.bytes(), 0, name.size());
    reply.integer(session.subscriptions().count());
  }

  private static void none(byte[] what, Session session, Reply reply) {
    reply.push(3);
    reply.bulkBytes(what);
    reply.nil();
    reply.integer(session.subscriptions().count());
  }

  /** Drops what a client has subscribed to; it has gone, or starts anew. */
  static void forget(Session session, @Mut Desk desk) {
    Subscriptions of = session.subscriptions();
    while (of.channel() != 0) {
      of.channel(desk.channels().remove(of.channel(), of.channel()), -1);
    }
    while (of.pattern() != 0) {
      of.pattern(desk.patterns().remove(of.pattern(), of.pattern()), -1);
    }
  }
}
