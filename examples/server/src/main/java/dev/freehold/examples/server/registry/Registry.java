package dev.freehold.examples.server.registry;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.store.PoolUser;

/**
 * Which clients listen to which names, in the order in which they came. It serves four times: keys
 * that are watched, keys that are waited for, channels, and patterns of channels.
 */
@MustRelease("close")
public final class Registry implements AutoCloseable {
  /** How many topics, members and pieces of names there can be. */
  static final int MOST = 1 << 20;

  private static final long NONE = 0;

  private final @Own Topics topics = new Topics();
  private final @Own MemberPool members = MemberPool.create();

  /** How many topics somebody listens to. */
  public int size() {
    return topics.size();
  }

  /** How many slots are in use in all pools. */
  public int inUse() {
    return topics.inUse() + members.inUse();
  }

  /** How many slots there can be in all pools. */
  public int capacity() {
    return 3 * MOST;
  }

  /**
   * Has a client listen to a name; returns whether it did not before.
   *
   * @param newest the newest membership of the client, 0 if it has none
   * @return the membership, which is the newest of the client now; {@code newest} if it listened
   *     before
   */
  @HandleOf(Member.class)
  public long add(
      @Mut Registry this,
      int space,
      byte[] name,
      int start,
      int length,
      int client,
      @HandleOf(Member.class) long newest) {
    long topic = topics.find(space, name, start, length);
    if (topic == NONE) {
      topic = topics.open(space, name, start, length);
    } else if (membership(topic, client, newest) != NONE) {
      return newest;
    }
    return join(topic, client, newest);
  }

  /** Looks through the list of the topic and that of the client at once: one may be long. */
  @HandleOf(Member.class)
  private long membership(
      @HandleOf(Topic.class) long topic, int client, @HandleOf(Member.class) long newest) {
    long ofTopic = topics.at(topic).first();
    long ofClient = newest;
    while (ofTopic != NONE && ofClient != NONE) {
      if (members.at(ofTopic).client() == client) {
        return ofTopic;
      }
      if (members.at(ofClient).topic() == topic) {
        return ofClient;
      }
      ofTopic = members.at(ofTopic).behind();
      ofClient = members.at(ofClient).older();
    }
    return NONE;
  }

  @HandleOf(Member.class)
  private long join(
      @Mut Registry this,
      @HandleOf(Topic.class) long topic,
      int client,
      @HandleOf(Member.class) long newest) {
    Member member = members.alloc();
    long last = topics.at(topic).last();
    member.client(client);
    member.topic(topic);
    member.before(last);
    member.behind(NONE);
    member.older(newest);
    member.newer(NONE);
    long handle = members.insert(member);
    if (newest != NONE) {
      members.editAt(newest).newer(handle);
    }
    Topic of = topics.edit(topic);
    of.last(handle);
    of.members(of.members() + 1);
    if (last == NONE) {
      of.first(handle);
    } else {
      members.editAt(last).behind(handle);
    }
    return handle;
  }

  /**
   * The membership of a client in a topic; 0 if it has none.
   *
   * @param newest the newest membership of the client
   */
  @HandleOf(Member.class)
  public long member(
      int space,
      byte[] name,
      int start,
      int length,
      int client,
      @HandleOf(Member.class) long newest) {
    long topic = topics.find(space, name, start, length);
    return topic == NONE ? NONE : membership(topic, client, newest);
  }

  /**
   * Ends a membership, and the topic if it was the last.
   *
   * @param newest the newest membership of the client
   * @return the newest that it has then
   */
  @HandleOf(Member.class)
  public long remove(
      @Mut Registry this,
      @HandleOf(Member.class) long membership,
      @HandleOf(Member.class) long newest) {
    Member gone = members.remove(membership);
    long older = gone.older();
    long newer = gone.newer();
    long before = gone.before();
    long behind = gone.behind();
    long of = gone.topic();
    members.free(gone);
    if (older != NONE) {
      members.editAt(older).newer(newer);
    }
    if (newer != NONE) {
      members.editAt(newer).older(older);
    }
    unlink(of, before, behind);
    return newest == membership ? older : newest;
  }

  private void unlink(
      @Mut Registry this,
      @HandleOf(Topic.class) long of,
      @HandleOf(Member.class) long before,
      @HandleOf(Member.class) long behind) {
    Topic topic = topics.edit(of);
    topic.members(topic.members() - 1);
    if (before == NONE) {
      topic.first(behind);
    } else {
      members.editAt(before).behind(behind);
    }
    if (behind == NONE) {
      topic.last(before);
    } else {
      members.editAt(behind).before(before);
    }
    if (topic.members() == 0) {
      topics.drop(of);
    }
  }

  /** The topic of a name; 0 if nobody listens to it. */
  @HandleOf(Topic.class)
  public long find(int space, byte[] name, int start, int length) {
    return topics.find(space, name, start, length);
  }

  /**
   * The topic behind another, in no order that means anything; 0 asks for the first, and is behind
   * the last.
   */
  @HandleOf(Topic.class)
  public long following(@HandleOf(Topic.class) long topic) {
    return topics.following(topic);
  }

  /** How many listen to a topic. */
  public int members(@HandleOf(Topic.class) long topic) {
    return topics.at(topic).members();
  }

  /** The first who listens to a topic; the oldest. */
  @HandleOf(Member.class)
  public long first(@HandleOf(Topic.class) long topic) {
    return topics.at(topic).first();
  }

  /** The next who listens to the same topic; 0 behind the last. */
  @HandleOf(Member.class)
  public long next(@HandleOf(Member.class) long membership) {
    return members.at(membership).behind();
  }

  /** The membership of the same client that is older; 0 before the first. */
  @HandleOf(Member.class)
  public long older(@HandleOf(Member.class) long membership) {
    return members.at(membership).older();
  }

  /** The client of a membership. */
  public int client(@HandleOf(Member.class) long membership) {
    return members.at(membership).client();
  }

  /** The topic of a membership. */
  @HandleOf(Topic.class)
  public long topic(@HandleOf(Member.class) long membership) {
    return members.at(membership).topic();
  }

  /** The space that a topic's name is in. */
  public int space(@HandleOf(Topic.class) long topic) {
    return topics.at(topic).space();
  }

  /** How many bytes a topic's name has. */
  public int nameLength(@HandleOf(Topic.class) long topic) {
    return topics.at(topic).length();
  }

  /** Writes a topic's name. */
  public void writeName(@HandleOf(Topic.class) long topic, Output to) {
    topics.writeName(topic, to);
  }

  /** Lends all pools, under a name that tells this registry from others. */
  public void lend(String name, PoolUser user) {
    topics.lend(name, user);
    user.use(name + "-members", members);
  }

  @Override
  public void close(@Own Registry this) {
    members.close();
    topics.close();
  }
}
