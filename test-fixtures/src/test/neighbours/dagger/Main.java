package m;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dev.freehold.MustRelease;
import dev.freehold.Unsafe;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

/** Lives as long as the program, so nobody has to release it. */
@Unsafe("wraps the pool for injection")
@MustRelease({})
@Singleton
class Quotes {
  final QuotePool pool;

  @Inject
  Quotes() {
    pool = QuotePool.create();
  }
}

class Service {
  private final Quotes quotes;
  private final int id;

  @Inject
  Service(Quotes quotes, @Named("id") int id) {
    this.quotes = quotes;
    this.id = id;
  }

  long send() {
    Quote quote = quotes.pool.alloc();
    quote.id(id);
    long sent = quote.id();
    quotes.pool.free(quote);
    return sent;
  }
}

@Module
class Numbers {
  @Provides
  @Named("id")
  int id() {
    return 3;
  }
}

@Singleton
@Component(modules = Numbers.class)
interface App {
  Service service();
}

class Main {
  public static void main(String[] arguments) {
    System.out.println("sent " + DaggerApp.create().service().send());
  }
}
