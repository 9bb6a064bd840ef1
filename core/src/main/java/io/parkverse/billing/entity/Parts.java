package io.parkverse.billing.entity;

/** How a payment divides: fees first, then the deposit, the rest is surplus. Minor units. */
public record Parts(long fee, long deposit, long surplus) {

    public long total() {
        return fee + deposit + surplus;
    }
}
