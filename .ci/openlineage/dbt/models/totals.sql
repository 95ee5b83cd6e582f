select customer, sum(amount) as amount from {{ ref('positive') }} group by customer
