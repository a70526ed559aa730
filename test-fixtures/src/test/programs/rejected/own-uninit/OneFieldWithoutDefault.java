import dev.freehold.pool.Default;
import dev.freehold.pool.FixedPool;

class OneFieldWithoutDefault {
  @FixedPool(capacity = 4)
  interface Session {
    @Default("30")
    int timeout();

    void timeout(int value);

    int retries();

    void retries(int value);
  }

  static int run(SessionPool sessions) {
    Session session = sessions.alloc();
    int sum = session.timeout();
    sum += session.retries(); //! own.uninit
    sessions.free(session);
    return sum;
  }
}
