package m

/** Nobody checks this. */
class Use {
    fun sent(quotes: QuotePool): Long {
        val quote = quotes.alloc()
        quote.id(4)
        val sent = quote.id()
        quotes.free(quote)
        return sent
    }

    fun forgotten(): Int = Buffer().size()
}

fun main() {
    QuotePool.create().use { quotes -> println("Kotlin sent " + Use().sent(quotes)) }
    println("Java sent " + Sender().sent(5))
}
